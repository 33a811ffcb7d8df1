// The wrappers of the channels: what a lag is, what a watch shows, what an interval ticks.
use std::time::Duration;
use tokio::sync::{broadcast, mpsc, watch};
use tokio::time::{interval, sleep, Instant};
use tokio_stream::wrappers::errors::BroadcastStreamRecvError;
use tokio_stream::wrappers::{BroadcastStream, IntervalStream, ReceiverStream, WatchStream};
use tokio_stream::{StreamExt, StreamMap};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, rx) = mpsc::channel(4);
    let mut numbers = ReceiverStream::new(rx);
    tx.send(1).await.unwrap();
    tx.send(2).await.unwrap();
    println!("mpsc {}", numbers.next().await.unwrap());
    numbers.close();
    println!("refused {}", tx.send(3).await.is_err());
    println!("mpsc {}", numbers.next().await.unwrap());
    println!("end {}", numbers.next().await.is_none());

    let (tx, rx) = broadcast::channel(2);
    let mut news = BroadcastStream::new(rx);
    for n in 1..=5 {
        tx.send(n).unwrap();
    }
    drop(tx);
    while let Some(item) = news.next().await {
        match item {
            Ok(n) => println!("broadcast {n}"),
            Err(BroadcastStreamRecvError::Lagged(n)) => println!("lagged {n}"),
        }
    }

    let (tx, rx) = watch::channel("first");
    let mut values = WatchStream::new(rx);
    println!("watch {}", values.next().await.unwrap());
    tx.send("second").unwrap();
    tx.send("third").unwrap();
    println!("watch {}", values.next().await.unwrap());
    tx.send("last").unwrap();
    drop(tx);
    println!("watch {}", values.next().await.unwrap_or("nothing"));
    println!("end {}", values.next().await.is_none());

    let start = Instant::now();
    let mut ticks = IntervalStream::new(interval(Duration::from_millis(10))).take(4);
    while let Some(tick) = ticks.next().await {
        println!("tick {}", (tick - start).as_millis());
        sleep(Duration::from_millis(4)).await;
    }

    let mut map = StreamMap::new();
    for (key, times) in [("a", 2), ("b", 1)] {
        let (tx, rx) = mpsc::channel(4);
        tokio::spawn(async move {
            for n in 0..times {
                sleep(Duration::from_millis(if key == "a" { 10 } else { 15 })).await;
                tx.send(n).await.unwrap();
            }
        });
        map.insert(key, ReceiverStream::new(rx));
    }
    while let Some((key, n)) = map.next().await {
        println!("map {key} {n}, {} streams", map.len());
    }
    println!("empty {}", map.is_empty());
}
