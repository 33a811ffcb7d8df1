// Sleeps of less than a millisecond, and where the paused clock stands afterwards.
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};

fn us(us: u64) -> Duration {
    Duration::from_micros(us)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    sleep(us(1)).await;
    println!("slept 1 us: {}", start.elapsed().as_micros());
    sleep(us(999)).await;
    println!("slept 999 us: {}", start.elapsed().as_micros());
    sleep(us(1001)).await;
    println!("slept 1001 us: {}", start.elapsed().as_micros());
    sleep(Duration::ZERO).await;
    println!("slept zero: {}", start.elapsed().as_micros());
    let result = timeout(us(100), sleep(us(900))).await;
    println!("100 and 900 us are both 1 ms: {}", result.is_ok());
    let nap = sleep(us(300));
    println!("deadline {}", (nap.deadline() - start).as_micros());
    nap.await;
    println!("slept 300 us: {}", start.elapsed().as_micros());
}
