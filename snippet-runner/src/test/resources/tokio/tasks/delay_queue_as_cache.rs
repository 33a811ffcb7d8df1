// A cache whose entries expire: insert, touch, remove, and a select on what expires next.
use futures::StreamExt;
use std::collections::HashMap;
use std::time::Duration;
use tokio::time::{sleep, Instant};
use tokio_util::time::{delay_queue, DelayQueue};

struct Cache {
    entries: HashMap<&'static str, (u32, delay_queue::Key)>,
    expirations: DelayQueue<&'static str>,
}

impl Cache {
    fn insert(&mut self, key: &'static str, value: u32, ttl: u64) {
        let delay = self.expirations.insert(key, Duration::from_millis(ttl));
        if let Some((old, key)) = self.entries.insert(key, (value, delay)) {
            println!("  replaces {old}");
            self.expirations.remove(&key);
        }
    }
    fn touch(&mut self, key: &'static str, ttl: u64) -> Option<u32> {
        let (value, delay) = self.entries.get(key)?;
        self.expirations.reset(delay, Duration::from_millis(ttl));
        Some(*value)
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let mut cache = Cache {
        entries: HashMap::new(),
        expirations: DelayQueue::new(),
    };
    println!("empty: {}", cache.expirations.next().await.is_none());
    cache.insert("a", 1, 10);
    cache.insert("b", 2, 20);
    cache.insert("c", 3, 30);
    let plan = [(5u64, "a"), (9, "b"), (22, "new"), (28, "c"), (60, "end")];
    for (at, what) in plan {
        let timer = tokio::time::sleep_until(start + Duration::from_millis(at));
        tokio::pin!(timer);
        loop {
            tokio::select! {
                biased;
                _ = &mut timer => break,
                Some(expired) = cache.expirations.next() => {
                    let key = expired.into_inner();
                    let (value, _) = cache.entries.remove(key).unwrap();
                    println!("{} ms: {key}={value} expired, left {}", start.elapsed().as_millis(), cache.entries.len());
                }
            }
        }
        println!("{} ms: {what}", start.elapsed().as_millis());
        match what {
            "new" => {
                cache.insert("a", 10, 3);
                cache.insert("d", 4, 4);
                cache.insert("c", 30, 100);
            }
            "end" => cache.expirations.clear(),
            key => println!("  touched {:?}", cache.touch(key, 12)),
        }
    }
    println!("after clear: {}", cache.expirations.len());
    let late = cache.expirations.insert("late", Duration::ZERO);
    println!(
        "at once: {:?}",
        cache.expirations.next().await.map(|e| e.into_inner())
    );
    let _ = late;
    sleep(Duration::from_millis(1)).await;
    println!("{} ms", start.elapsed().as_millis());
}
