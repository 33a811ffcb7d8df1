// A queue and a Notify make a channel: the permit of notify_one keeps a message from being missed.
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use tokio::sync::Notify;
use tokio::time::{sleep, timeout, Duration, Instant};

#[derive(Default)]
struct Channel {
    values: Mutex<VecDeque<u32>>,
    arrived: Notify,
}

impl Channel {
    fn send(&self, value: u32) {
        self.values.lock().unwrap().push_back(value);
        self.arrived.notify_one();
    }

    async fn recv(&self) -> u32 {
        loop {
            if let Some(value) = self.values.lock().unwrap().pop_front() {
                return value;
            }
            self.arrived.notified().await;
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let channel = Arc::new(Channel::default());
    channel.send(1);
    channel.send(2);
    println!("got {}", channel.recv().await);
    println!("got {}", channel.recv().await);
    let idle = timeout(Duration::from_millis(5), channel.recv()).await;
    println!("{} more: {}", start.elapsed().as_millis(), idle.is_ok());

    for i in 0..3 {
        let channel = channel.clone();
        tokio::spawn(async move {
            let value = channel.recv().await;
            println!("{} task {} got {}", start.elapsed().as_millis(), i, value);
        });
    }
    sleep(Duration::from_millis(5)).await;
    channel.send(3);
    channel.send(4);
    println!("main snatches {}", channel.recv().await);
    sleep(Duration::from_millis(5)).await;
    channel.send(5);
    channel.send(6);
    sleep(Duration::from_millis(5)).await;
    println!(
        "{} left {}",
        start.elapsed().as_millis(),
        channel.values.lock().unwrap().len()
    );
}
