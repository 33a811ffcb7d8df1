//! The async lock.

use std::sync::Arc;

use tokio::sync::Mutex;
use tokio::task::JoinHandle;

/// One task takes a lock that nobody else wants.
pub async fn uncontended(times: usize) {
    let count = Arc::new(Mutex::new(0));
    for _ in 0..times {
        *count.lock().await += 1;
    }
    assert_eq!(*count.lock().await, times);
}

/// A hundred tasks want a lock, and hold it while they give way.
pub async fn contended(times: usize) {
    let tasks = 100;
    let count = Arc::new(Mutex::new(0));
    let handles: Vec<JoinHandle<()>> = (0..tasks)
        .map(|_| {
            let count = count.clone();
            tokio::spawn(async move {
                for _ in 0..times / tasks {
                    let mut guard = count.lock().await;
                    *guard += 1;
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    for handle in handles {
        handle.await.expect("no panic");
    }
}
