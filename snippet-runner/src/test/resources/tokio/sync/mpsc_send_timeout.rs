// send_timeout gives the value back, and its place in the queue away, when it takes too long.
use tokio::sync::mpsc;
use tokio::sync::mpsc::error::SendTimeoutError;
use tokio::time::{sleep, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

async fn send(tx: &mpsc::Sender<u32>, value: u32, patience: u64, start: Instant) {
    let answer = tx.send_timeout(value, ms(patience)).await;
    let now = start.elapsed().as_millis();
    match answer {
        Ok(()) => println!("{} sent {}", now, value),
        Err(SendTimeoutError::Timeout(back)) => println!("{} too late for {}", now, back),
        Err(SendTimeoutError::Closed(back)) => println!("{} closed for {}", now, back),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, mut rx) = mpsc::channel(1);
    send(&tx, 1, 0, start).await;
    send(&tx, 2, 0, start).await;
    send(&tx, 3, 5, start).await;
    let receiver = tokio::spawn(async move {
        for _ in 0..2 {
            sleep(ms(10)).await;
            println!(
                "{} got {}",
                start.elapsed().as_millis(),
                rx.recv().await.unwrap()
            );
        }
        sleep(ms(10)).await;
        println!("{} receiver leaves", start.elapsed().as_millis());
    });
    send(&tx, 4, 20, start).await;
    send(&tx, 5, 4, start).await;
    send(&tx, 6, 20, start).await;
    send(&tx, 7, 20, start).await;
    send(&tx, 8, 0, start).await;
    receiver.await.unwrap();
}
