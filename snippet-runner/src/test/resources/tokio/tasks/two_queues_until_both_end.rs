// A select over two channels until both have ended, with a deadline made once.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, Instant};

fn source(name: &'static str, count: u64, ms: u64) -> mpsc::Receiver<String> {
    let (tx, rx) = mpsc::channel(1);
    tokio::spawn(async move {
        for n in 0..count {
            sleep(Duration::from_millis(ms)).await;
            if tx.send(format!("{name}{n}")).await.is_err() {
                println!("  {name}: nobody listens after {n}");
                return;
            }
        }
        println!("  {name}: all sent");
    });
    rx
}

async fn drain(limit: u64) {
    let start = Instant::now();
    let mut a = source("a", 3, 7);
    let mut b = source("b", 4, 10);
    let deadline = sleep(Duration::from_millis(limit));
    tokio::pin!(deadline);
    let outcome = loop {
        tokio::select! {
            biased;
            _ = &mut deadline => break "deadline",
            Some(m) = a.recv() => println!("{} ms: {m}", start.elapsed().as_millis()),
            Some(m) = b.recv() => {
                println!("{} ms: {m}, handling", start.elapsed().as_millis());
                sleep(Duration::from_millis(3)).await;
            }
            else => break "both ended",
        }
    };
    println!("{} ms: {outcome}", start.elapsed().as_millis());
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    drain(25).await;
    drain(1000).await;
    sleep(Duration::from_millis(50)).await;
}
