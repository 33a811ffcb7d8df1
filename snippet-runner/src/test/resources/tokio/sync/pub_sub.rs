// Topics are broadcast channels in a map; a topic goes when its last subscriber is gone.
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tokio::sync::broadcast;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{sleep, Duration, Instant};

#[derive(Clone, Default)]
struct Hub {
    topics: Arc<Mutex<BTreeMap<String, broadcast::Sender<String>>>>,
}

impl Hub {
    fn subscribe(&self, topic: &str) -> broadcast::Receiver<String> {
        let mut topics = self.topics.lock().unwrap();
        let tx = topics
            .entry(topic.to_string())
            .or_insert_with(|| broadcast::channel(2).0);
        tx.subscribe()
    }

    fn publish(&self, topic: &str, text: &str) -> usize {
        let mut topics = self.topics.lock().unwrap();
        let reached = match topics.get(topic) {
            None => return 0,
            Some(tx) => tx.send(text.to_string()).unwrap_or(0),
        };
        if reached == 0 {
            topics.remove(topic);
        }
        reached
    }
}

async fn listen(name: &str, pause: u64, mut rx: broadcast::Receiver<String>, start: Instant) {
    loop {
        match rx.recv().await {
            Ok(text) => println!("{} {} hears {}", start.elapsed().as_millis(), name, text),
            Err(RecvError::Lagged(n)) => {
                println!("{} {} missed {}", start.elapsed().as_millis(), name, n);
                continue;
            }
            Err(RecvError::Closed) => break,
        }
        sleep(Duration::from_millis(pause)).await;
    }
    println!("{} {} leaves", start.elapsed().as_millis(), name);
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let hub = Hub::default();
    println!("nobody: {}", hub.publish("news", "zero"));
    let rx = hub.subscribe("news");
    let quick = tokio::spawn(async move { listen("quick", 1, rx, start).await });
    let rx = hub.subscribe("news");
    let slow = tokio::spawn(async move { listen("slow", 17, rx, start).await });
    let short = hub.subscribe("sport");
    for text in ["one", "two", "three", "four", "five"] {
        sleep(Duration::from_millis(4)).await;
        println!(
            "{} {} reaches {}",
            start.elapsed().as_millis(),
            text,
            hub.publish("news", text)
        );
    }
    drop(short);
    println!("topics {}", hub.topics.lock().unwrap().len());
    println!("sport: {}", hub.publish("sport", "goal"));
    println!("topics {}", hub.topics.lock().unwrap().len());
    hub.topics.lock().unwrap().clear();
    quick.await.unwrap();
    slow.await.unwrap();
    println!("{} end", start.elapsed().as_millis());
}
