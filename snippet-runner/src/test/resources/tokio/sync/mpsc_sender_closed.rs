// Producers learn from closed() that nobody listens any more, and stop.
use tokio::sync::mpsc;
use tokio::time::{sleep, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, mut rx) = mpsc::channel(8);
    let mut producers = Vec::new();
    for i in 0..3u64 {
        let tx = tx.clone();
        producers.push(tokio::spawn(async move {
            let mut sent = 0;
            loop {
                tokio::select! {
                    biased;
                    _ = tx.closed() => break,
                    _ = sleep(ms(10 + i)) => {
                        if tx.send(i * 100 + sent).await.is_ok() {
                            sent += 1;
                        }
                    }
                }
            }
            sleep(ms(i)).await;
            println!(
                "{} producer {} stops, sent {}",
                start.elapsed().as_millis(),
                i,
                sent
            );
        }));
    }
    for _ in 0..4 {
        println!(
            "{} got {}",
            start.elapsed().as_millis(),
            rx.recv().await.unwrap()
        );
    }
    let quick = tokio::time::timeout(ms(1), tx.closed()).await.is_ok();
    println!("closed already {} {}", quick, tx.is_closed());
    rx.close();
    println!("closed now {}", tx.is_closed());
    tx.closed().await;
    println!("{} closed, but not empty", start.elapsed().as_millis());
    while let Some(value) = rx.recv().await {
        println!("drained {}", value);
    }
    for producer in producers {
        producer.await.unwrap();
    }

    let (tx, rx) = mpsc::unbounded_channel();
    tx.send(1).unwrap();
    drop(rx);
    tx.closed().await;
    println!("unbounded: given back {}", tx.send(2).unwrap_err().0);
}
