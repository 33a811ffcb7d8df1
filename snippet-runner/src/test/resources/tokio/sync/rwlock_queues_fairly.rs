// A writer that waits holds up the readers behind it; a downgrade lets in readers, not writers.
use std::sync::Arc;
use tokio::sync::RwLock;
use tokio::time::{sleep, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let lock = Arc::new(RwLock::new(0));
    let first = lock.read().await;
    let mut tasks = Vec::new();
    for (i, name) in ["w1", "r1", "r2", "w2", "r3"].into_iter().enumerate() {
        let lock = lock.clone();
        tasks.push(tokio::spawn(async move {
            if name.starts_with('w') {
                let mut guard = lock.write().await;
                *guard += 1;
                println!("{} {} writes {}", start.elapsed().as_millis(), name, *guard);
                sleep(ms(10)).await;
                if name == "w1" {
                    let guard = guard.downgrade();
                    println!("{} {} reads {}", start.elapsed().as_millis(), name, *guard);
                    sleep(ms(7)).await;
                }
            } else {
                let guard = lock.read().await;
                sleep(ms(i as u64)).await;
                println!("{} {} reads {}", start.elapsed().as_millis(), name, *guard);
                sleep(ms(20)).await;
            }
            println!("{} {} ends", start.elapsed().as_millis(), name);
        }));
    }
    println!(
        "second reader, before anybody waits: {}",
        lock.try_read().is_ok()
    );
    sleep(ms(1)).await;
    println!("reader behind a writer: {}", lock.try_read().is_ok());
    println!("writer: {}", lock.try_write().is_ok());
    drop(first);
    println!("reader before w1 ran: {}", lock.try_read().is_ok());
    for task in tasks {
        task.await.unwrap();
    }
    println!(
        "{} value {}",
        start.elapsed().as_millis(),
        *lock.read().await
    );
}
