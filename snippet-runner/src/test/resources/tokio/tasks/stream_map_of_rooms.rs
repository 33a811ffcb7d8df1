// A StreamMap: rooms come and go, each message has its key, streams that end are removed.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, Instant};
use tokio_stream::wrappers::ReceiverStream;
use tokio_stream::{StreamExt, StreamMap};

fn room(name: &'static str, every: u64, count: u64) -> ReceiverStream<String> {
    let (tx, rx) = mpsc::channel(2);
    tokio::spawn(async move {
        for n in 0..count {
            sleep(Duration::from_millis(every)).await;
            if tx.send(format!("{name} says {n}")).await.is_err() {
                println!("  {name} is not heard any more");
                return;
            }
        }
    });
    ReceiverStream::new(rx)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let mut rooms = StreamMap::new();
    println!(
        "no room: {:?}",
        rooms.next().await.map(|(k, v): (&str, String)| (k, v))
    );
    rooms.insert("red", room("red", 10, 3));
    rooms.insert("blue", room("blue", 7, 9));
    let mut heard = 0;
    while let Some((key, message)) = rooms.next().await {
        heard += 1;
        println!("{:>2} ms {key}: {message}", start.elapsed().as_millis());
        if heard == 3 {
            println!("  leaves blue: {}", rooms.remove("blue").is_some());
            println!("  again: {}", rooms.remove("blue").is_some());
            let old = rooms.insert("green", room("green", 4, 2));
            println!("  green is new: {}", old.is_none());
        }
        if heard == 5 {
            let old = rooms.insert("red", room("scarlet", 3, 1));
            println!("  replaces red: {}", old.is_some());
        }
        let mut keys: Vec<_> = rooms.keys().copied().collect();
        keys.sort();
        println!("  rooms {keys:?}");
    }
    println!(
        "{} ms, empty {}",
        start.elapsed().as_millis(),
        rooms.is_empty()
    );
    sleep(Duration::from_millis(30)).await;
}
