// An async mutex hands the lock to who waits longest, so that nobody can snatch it in between.
use std::sync::Arc;
use tokio::sync::Mutex;
use tokio::time::{sleep, timeout, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let log = Arc::new(Mutex::new(vec!["main".to_string()]));
    let guard = log.lock().await;
    let mut tasks = Vec::new();
    for (name, patience) in [("a", 5), ("b", 500), ("c", 20), ("d", 500)] {
        let log = log.clone();
        tasks.push(tokio::spawn(async move {
            match timeout(ms(patience), log.lock()).await {
                Ok(mut guard) => {
                    guard.push(name.to_string());
                    println!("{} {} has it", start.elapsed().as_millis(), name);
                    sleep(ms(15)).await;
                }
                Err(late) => {
                    println!("{} {}: {}", start.elapsed().as_millis(), name, late);
                }
            }
        }));
    }
    sleep(ms(10)).await;
    println!("{} main gives it up", start.elapsed().as_millis());
    drop(guard);
    println!("try at once: {}", log.try_lock().is_ok());
    {
        let mut guard = log.lock().await;
        println!(
            "{} main again, after {:?}",
            start.elapsed().as_millis(),
            guard
        );
        guard.clear();
    }
    println!("try when free: {}", log.try_lock().is_ok());
    for task in tasks {
        task.await.unwrap();
    }
    println!("left {}", log.lock().await.len());
}
