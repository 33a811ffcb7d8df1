// The last to arrive leads; those who gave up waiting still count; a barrier can be used again.
use std::sync::Arc;
use tokio::sync::Barrier;
use tokio::time::{sleep, timeout, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let barrier = Arc::new(Barrier::new(3));
    let mut tasks = Vec::new();
    for i in 0..3u64 {
        let barrier = barrier.clone();
        tasks.push(tokio::spawn(async move {
            for round in 0..2 {
                sleep(ms(10 * (3 - i) + round)).await;
                let leads = barrier.wait().await.is_leader();
                sleep(ms(i)).await;
                let now = start.elapsed().as_millis();
                println!("{} task {} round {} leads {}", now, i, round, leads);
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }

    println!("alone: {}", timeout(ms(5), barrier.wait()).await.is_ok());
    println!(
        "alone again: {}",
        timeout(ms(5), barrier.wait()).await.is_ok()
    );
    println!(
        "third: {}",
        timeout(ms(5), barrier.wait()).await.unwrap().is_leader()
    );

    let one = Barrier::new(1);
    println!(
        "one: {} {}",
        one.wait().await.is_leader(),
        one.wait().await.is_leader()
    );
    let zero = Barrier::new(0);
    println!("zero: {}", zero.wait().await.is_leader());
    let never = barrier.wait();
    drop(never);
    let (a, b, c) = tokio::join!(barrier.wait(), barrier.wait(), barrier.wait());
    println!(
        "joined: {} {} {}",
        a.is_leader(),
        b.is_leader(),
        c.is_leader()
    );
}
