// A value that is sent at the very moment of the deadline: main's timer is looked at first.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, mut rx) = mpsc::channel(4);
    tokio::spawn(async move {
        for n in 0..3 {
            sleep(Duration::from_millis(10)).await;
            tx.send(n).await.unwrap();
        }
    });
    tokio::task::yield_now().await;
    for _ in 0..6 {
        match timeout(Duration::from_millis(10), rx.recv()).await {
            Ok(n) => println!("{} ms {}", start.elapsed().as_millis(), n.unwrap_or(-1)),
            Err(e) => println!("{} ms {e}", start.elapsed().as_millis()),
        }
    }
}
