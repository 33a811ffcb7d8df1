// At most two jobs at once and one start each 10 ms: a semaphore, an interval, and their order.
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, Semaphore};
use tokio::time::{interval, sleep, Instant, MissedTickBehavior};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let permits = Arc::new(Semaphore::new(2));
    let mut ticks = interval(Duration::from_millis(10));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let gate = Arc::new(Mutex::new(ticks));
    let mut jobs = Vec::new();
    for (n, ms) in [25u64, 5, 40, 1, 1, 30].into_iter().enumerate() {
        let permits = permits.clone();
        let gate = gate.clone();
        jobs.push(tokio::spawn(async move {
            let permit = permits.acquire_owned().await.unwrap();
            gate.lock().await.tick().await;
            println!("{:>3} ms: job {n} starts", start.elapsed().as_millis());
            sleep(Duration::from_millis(ms)).await;
            println!("{:>3} ms: job {n} ends", start.elapsed().as_millis());
            drop(permit);
            ms
        }));
    }
    jobs[4].abort();
    let mut sum = 0;
    for job in jobs {
        sum += job.await.unwrap_or(1000);
    }
    println!(
        "sum {sum}, permits {}, {} ms",
        permits.available_permits(),
        start.elapsed().as_millis()
    );
}
