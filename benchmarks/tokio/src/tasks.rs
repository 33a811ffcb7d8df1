//! Spawning, joining, yielding and sleeping.

use std::hint::black_box;
use std::time::Duration;

use tokio::task::JoinHandle;

/// Spawns all, then joins all.
pub async fn spawn_batch(times: usize) {
    let handles: Vec<JoinHandle<()>> = (0..times).map(|_| tokio::spawn(async {})).collect();
    for handle in handles {
        handle.await.expect("no panic");
    }
}

/// Spawns one and joins it, then the next.
pub async fn spawn_one(times: usize) {
    for _ in 0..times {
        tokio::spawn(async {}).await.expect("no panic");
    }
}

/// A thousand tasks give way to each other.
pub async fn yield_now(times: usize) {
    let tasks = 1000;
    let handles: Vec<JoinHandle<()>> = (0..tasks)
        .map(|_| {
            tokio::spawn(async move {
                for _ in 0..times / tasks {
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    for handle in handles {
        handle.await.expect("no panic");
    }
}

/// Tasks that compute, and have nothing to do with each other.
pub async fn cpu_bound(times: usize) {
    let handles: Vec<JoinHandle<u64>> =
        (0..times).map(|seed| tokio::spawn(async move { compute(seed as u64 + 1) })).collect();
    for handle in handles {
        black_box(handle.await.expect("no panic"));
    }
}

/// A million steps of a generator of random numbers.
fn compute(seed: u64) -> u64 {
    let mut state = seed;
    for _ in 0..1_000_000 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
    }
    state
}

/// So many tasks sleep, for up to a second.
pub async fn timers(times: usize) {
    let handles: Vec<JoinHandle<()>> = (0..times)
        .map(|i| {
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis((i % 1000) as u64)).await;
            })
        })
        .collect();
    for handle in handles {
        handle.await.expect("no panic");
    }
}
