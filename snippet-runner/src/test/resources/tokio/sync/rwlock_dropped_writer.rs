// Readers go on at once when the writer they stood behind gives up.
use std::sync::Arc;
use tokio::sync::RwLock;
use tokio::time::{sleep, timeout, Duration, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let lock = Arc::new(RwLock::with_max_readers("old".to_string(), 3));
    let reader = lock.clone().read_owned().await;

    let l = lock.clone();
    let writer = tokio::spawn(async move {
        let answer = timeout(Duration::from_millis(20), l.write()).await;
        println!("{} writer: {}", start.elapsed().as_millis(), answer.is_ok());
    });
    let mut readers = Vec::new();
    for i in 0..3u64 {
        let l = lock.clone();
        readers.push(tokio::spawn(async move {
            let guard = l.read().await;
            sleep(Duration::from_millis(i)).await;
            println!("{} reader {}: {}", start.elapsed().as_millis(), i, *guard);
            sleep(Duration::from_millis(5)).await;
        }));
    }
    sleep(Duration::from_millis(10)).await;
    println!(
        "{} reader behind it: {}",
        start.elapsed().as_millis(),
        lock.try_read().is_ok()
    );
    writer.await.unwrap();
    for task in readers {
        task.await.unwrap();
    }
    println!("writer now: {}", lock.try_write().is_ok());
    drop(reader);
    println!("writer alone: {}", lock.try_write().is_ok());
    let l = lock.clone();
    let broken = tokio::spawn(async move {
        let mut guard = l.write().await;
        guard.clear();
        guard.push_str("half");
        panic!("in the middle");
    });
    println!("writer panicked: {}", broken.await.is_err());
    println!("left behind: {}", *lock.read().await);
}
