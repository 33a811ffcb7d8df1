// Tasks whose sleeps end at the same millisecond, though they began at others.
use std::time::Duration;
use tokio::task::spawn;
use tokio::time::{sleep, sleep_until, Instant};

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let mut handles = Vec::new();
    for (name, first) in [("a", 3), ("b", 1), ("c", 2), ("d", 0)] {
        handles.push(spawn(async move {
            sleep(ms(first)).await;
            sleep_until(start + ms(10)).await;
            println!("{name} at {} ms", start.elapsed().as_millis());
            sleep_until(start + ms(500)).await;
            println!("{name} at {} ms", start.elapsed().as_millis());
            sleep(ms(5000)).await;
            println!("{name} at {} ms", start.elapsed().as_millis());
        }));
    }
    sleep(ms(400)).await;
    println!("main at 400 ms");
    sleep(ms(150)).await;
    println!("main at 550 ms");
    for handle in handles {
        handle.await.unwrap();
    }
    println!("main at the end: {} ms", start.elapsed().as_millis());
}
