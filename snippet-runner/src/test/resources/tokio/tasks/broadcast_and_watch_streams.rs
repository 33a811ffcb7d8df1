// Broadcast, watch and unbounded channels as streams: lag, latest values, and their ends.
use std::time::Duration;
use tokio::sync::{broadcast, mpsc, watch};
use tokio::time::sleep;
use tokio_stream::wrappers::errors::BroadcastStreamRecvError;
use tokio_stream::wrappers::{BroadcastStream, UnboundedReceiverStream, WatchStream};
use tokio_stream::StreamExt;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, rx) = broadcast::channel(4);
    let mut stream = BroadcastStream::new(rx);
    for n in 0..7 {
        tx.send(n).unwrap();
    }
    let mut late = BroadcastStream::new(tx.subscribe());
    tx.send(7).unwrap();
    drop(tx);
    while let Some(item) = stream.next().await {
        match item {
            Ok(n) => println!("value {n}"),
            Err(BroadcastStreamRecvError::Lagged(n)) => println!("lost {n}"),
        }
    }
    println!(
        "late: {:?} {:?}",
        late.next().await.unwrap().unwrap(),
        late.next().await.is_none()
    );

    let (tx, rx) = watch::channel("first");
    let mut now = WatchStream::new(rx.clone());
    let task = tokio::spawn(async move {
        for (ms, value) in [(5, "second"), (0, "third"), (5, "fourth")] {
            sleep(Duration::from_millis(ms)).await;
            println!("send {value}");
            tx.send(value).unwrap();
        }
        sleep(Duration::from_millis(1)).await;
    });
    while let Some(value) = now.next().await {
        println!("sees {value}");
        if value == "second" {
            sleep(Duration::from_millis(3)).await;
        }
    }
    task.await.unwrap();
    let mut again = WatchStream::new(rx);
    println!(
        "a new stream of a closed one: {:?} {:?}",
        again.next().await,
        again.next().await
    );

    let (tx, rx) = mpsc::unbounded_channel();
    let mut words = UnboundedReceiverStream::new(rx).filter_map(|w: &str| w.strip_prefix("x"));
    for word in ["xa", "b", "xc", "x"] {
        tx.send(word).unwrap();
    }
    println!("{:?} {:?}", words.next().await, words.next().await);
    let mut rest = words.map(|w| w.len());
    drop(tx);
    println!("{:?} {:?}", rest.next().await, rest.next().await);
}
