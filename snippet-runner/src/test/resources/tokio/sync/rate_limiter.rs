// A token bucket: a task refills a semaphore, and callers forget what they have used.
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio::time::{interval, sleep, timeout, Duration, Instant};

struct TokenBucket {
    tokens: Arc<Semaphore>,
    refill: JoinHandle<()>,
}

impl TokenBucket {
    fn new(period: Duration, capacity: usize) -> TokenBucket {
        let tokens = Arc::new(Semaphore::new(capacity));
        let bucket = tokens.clone();
        let refill = tokio::spawn(async move {
            let mut ticks = interval(period);
            ticks.tick().await;
            loop {
                ticks.tick().await;
                if bucket.available_permits() < capacity {
                    bucket.add_permits(1);
                }
            }
        });
        TokenBucket { tokens, refill }
    }

    async fn acquire(&self, count: u32) {
        self.tokens.acquire_many(count).await.unwrap().forget();
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let bucket = Arc::new(TokenBucket::new(Duration::from_millis(100), 3));
    let mut calls = Vec::new();
    for i in 0..6 {
        let bucket = bucket.clone();
        calls.push(tokio::spawn(async move {
            let cost = if i == 3 { 2 } else { 1 };
            bucket.acquire(cost).await;
            println!("{} call {} goes", start.elapsed().as_millis(), i);
        }));
    }
    for call in calls {
        call.await.unwrap();
    }
    println!(
        "{} left {}",
        start.elapsed().as_millis(),
        bucket.tokens.available_permits()
    );
    sleep(Duration::from_millis(1050)).await;
    println!(
        "{} saved {}",
        start.elapsed().as_millis(),
        bucket.tokens.available_permits()
    );
    let too_many = timeout(Duration::from_millis(500), bucket.acquire(4)).await;
    println!(
        "{} four at once: {}",
        start.elapsed().as_millis(),
        too_many.is_ok()
    );
    println!("left {}", bucket.tokens.available_permits());
    bucket.refill.abort();
    bucket.tokens.close();
    println!("closed: {}", bucket.tokens.try_acquire().is_err());
}
