// A sleep that was awaited is ready again, without a reset.
use std::time::Duration;
use tokio::time::{sleep, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let nap = sleep(Duration::from_millis(10));
    tokio::pin!(nap);
    nap.as_mut().await;
    println!("once, {} ms", start.elapsed().as_millis());
    nap.as_mut().await;
    println!("twice, {} ms", start.elapsed().as_millis());
    for round in 1..=2 {
        tokio::select! {
            biased;
            _ = &mut nap => println!("round {round}: still over"),
            _ = sleep(Duration::from_millis(5)) => println!("never"),
        }
    }
}
