//! Many tasks that all wait for the same kind of thing, to be weighed.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;

const LONG: Duration = Duration::from_secs(3600);

/// Tasks that were spawned, and not polled yet.
pub async fn new(times: usize) {
    for _ in 0..times {
        tokio::spawn(async { tokio::time::sleep(LONG).await });
    }
}

/// Tasks that sleep.
pub async fn sleeping(times: usize) {
    let begun = Arc::new(AtomicUsize::new(0));
    for _ in 0..times {
        let begun = begun.clone();
        tokio::spawn(async move {
            begun.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(LONG).await;
        });
    }
    wait_for_all(&begun, times).await;
}

/// Tasks that each wait on a channel of their own, which counts.
pub async fn receiving(times: usize) -> Vec<mpsc::Sender<usize>> {
    let begun = Arc::new(AtomicUsize::new(0));
    let mut senders = Vec::with_capacity(times);
    for _ in 0..times {
        let begun = begun.clone();
        let (sender, mut receiver) = mpsc::channel(1);
        senders.push(sender);
        tokio::spawn(async move {
            begun.fetch_add(1, Ordering::Relaxed);
            receiver.recv().await;
        });
    }
    wait_for_all(&begun, times).await;
    senders
}

async fn wait_for_all(begun: &AtomicUsize, times: usize) {
    while begun.load(Ordering::Relaxed) < times {
        tokio::task::yield_now().await;
    }
}
