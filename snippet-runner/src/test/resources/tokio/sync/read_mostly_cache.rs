// Many readers share a cache; who finds nothing takes the write lock, and looks again.
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::RwLock;
use tokio::time::{sleep, Duration, Instant};

struct Cache {
    entries: RwLock<BTreeMap<String, usize>>,
    start: Instant,
}

impl Cache {
    async fn get(&self, who: u64, key: &str) -> usize {
        let entries = self.entries.read().await;
        sleep(Duration::from_millis(who)).await;
        if let Some(value) = entries.get(key) {
            println!("{} {} finds {}", self.start.elapsed().as_millis(), who, key);
            return *value;
        }
        drop(entries);
        println!(
            "{} {} misses {}",
            self.start.elapsed().as_millis(),
            who,
            key
        );
        let mut entries = self.entries.write().await;
        if let Some(value) = entries.get(key) {
            println!(
                "{} {} finds {} on a second look",
                self.start.elapsed().as_millis(),
                who,
                key
            );
            return *value;
        }
        println!("{} {} loads {}", self.start.elapsed().as_millis(), who, key);
        sleep(Duration::from_millis(20)).await;
        entries.insert(key.to_string(), key.len());
        let entries = entries.downgrade();
        println!(
            "{} {} has {} of {}",
            self.start.elapsed().as_millis(),
            who,
            key,
            entries.len()
        );
        sleep(Duration::from_millis(5)).await;
        entries[key]
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let cache = Arc::new(Cache {
        entries: RwLock::new(BTreeMap::new()),
        start,
    });
    let mut tasks = Vec::new();
    for (who, key) in [
        (0, "apple"),
        (1, "apple"),
        (2, "fig"),
        (3, "apple"),
        (4, "fig"),
    ] {
        let cache = cache.clone();
        tasks.push(tokio::spawn(async move {
            sleep(Duration::from_millis(who * 3)).await;
            cache.get(who, key).await
        }));
    }
    let mut sum = 0;
    for task in tasks {
        sum += task.await.unwrap();
    }
    println!("{} sum {}", start.elapsed().as_millis(), sum);
    println!("{} entries", cache.entries.read().await.len());
}
