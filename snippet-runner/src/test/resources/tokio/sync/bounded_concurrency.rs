// A permit that is taken before the spawn and moved into the task bounds how many tasks there are.
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{sleep, Duration, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let sem = Arc::new(Semaphore::new(2));
    let alive = Arc::new(AtomicUsize::new(0));
    let mut tasks = JoinSet::new();
    for i in 0..6u64 {
        let permit = sem.clone().acquire_owned().await.unwrap();
        let alive = alive.clone();
        let now = alive.fetch_add(1, Ordering::Relaxed) + 1;
        println!("{} spawn {}, alive {}", start.elapsed().as_millis(), i, now);
        tasks.spawn(async move {
            let _permit = permit;
            sleep(Duration::from_millis(10 + 3 * i)).await;
            alive.fetch_sub(1, Ordering::Relaxed);
            if i == 3 {
                panic!("task 3");
            }
            i
        });
    }
    println!(
        "{} all spawned, unjoined {}",
        start.elapsed().as_millis(),
        tasks.len()
    );
    while let Some(result) = tasks.join_next().await {
        match result {
            Ok(i) => println!("{} joined {}", start.elapsed().as_millis(), i),
            Err(e) => println!("{} panicked {}", start.elapsed().as_millis(), e.is_panic()),
        }
    }
    println!("free {}", sem.available_permits());
}
