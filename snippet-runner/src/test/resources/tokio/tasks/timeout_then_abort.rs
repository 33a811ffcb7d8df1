// The usual way to give a task some time, and then to end it.
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};

struct Guard(u64);
impl Drop for Guard {
    fn drop(&mut self) {
        println!("  cleanup of {}", self.0);
    }
}

async fn limited(ms: u64, limit: u64) -> Option<u64> {
    let mut task = tokio::spawn(async move {
        let _guard = Guard(ms);
        sleep(Duration::from_millis(ms)).await;
        ms * 2
    });
    match timeout(Duration::from_millis(limit), &mut task).await {
        Ok(result) => result.ok(),
        Err(_) => {
            println!("  {ms} takes too long");
            task.abort();
            let e = task.await;
            println!("  gone: {}", e.is_err());
            None
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    for (ms, limit) in [(10, 20), (30, 20), (20, 20), (0, 0), (5, 0)] {
        let result = limited(ms, limit).await;
        println!(
            "{ms} within {limit}: {result:?} at {} ms",
            start.elapsed().as_millis()
        );
    }
    let (a, b) = tokio::join!(limited(7, 9), limited(9, 7));
    println!("{a:?} {b:?} at {} ms", start.elapsed().as_millis());
}
