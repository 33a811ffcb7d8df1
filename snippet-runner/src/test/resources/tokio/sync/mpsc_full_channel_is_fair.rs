// Senders of a full channel are served in the order in which they came; a place is promised.
use tokio::sync::mpsc;
use tokio::sync::mpsc::error::TrySendError;
use tokio::time::{sleep, timeout, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

fn word(answer: Result<(), TrySendError<String>>) -> String {
    match answer {
        Ok(()) => "sent".to_string(),
        Err(TrySendError::Full(value)) => format!("full, back {}", value),
        Err(TrySendError::Closed(value)) => format!("closed, back {}", value),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, mut rx) = mpsc::channel(1);
    println!("{}", word(tx.try_send("main".to_string())));
    for (name, patience) in [("a", 100), ("b", 5), ("c", 100), ("d", 100)] {
        let tx = tx.clone();
        tokio::spawn(async move {
            match timeout(ms(patience), tx.send(name.to_string())).await {
                Ok(Ok(())) => println!("{} {} sent", start.elapsed().as_millis(), name),
                Ok(Err(e)) => println!("{} {} back", start.elapsed().as_millis(), e.0),
                Err(_) => println!("{} {} gave up", start.elapsed().as_millis(), name),
            }
        });
    }
    sleep(ms(10)).await;
    println!("{}", word(tx.try_send("snatch".to_string())));
    println!(
        "{} got {}",
        start.elapsed().as_millis(),
        rx.recv().await.unwrap()
    );
    println!("capacity {}", tx.capacity());
    println!("{}", word(tx.try_send("snatch".to_string())));
    println!("empty: {}", rx.try_recv().is_err());
    sleep(ms(1)).await;
    println!("got {}", rx.try_recv().unwrap());
    println!("got {}", rx.recv().await.unwrap());
    println!("{}", word(tx.try_send("last".to_string())));
    drop(rx);
    sleep(ms(1)).await;
    println!("{}", word(tx.try_send("gone".to_string())));
    println!("capacity {}", tx.capacity());
}
