// One task initializes a OnceCell; when it is aborted or fails, the next in the queue has a go.
use std::sync::Arc;
use tokio::sync::OnceCell;
use tokio::time::{sleep, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let cell = Arc::new(OnceCell::new());
    let mut tasks = Vec::new();
    for i in 0..4u64 {
        let cell = cell.clone();
        tasks.push(tokio::spawn(async move {
            let answer = cell
                .get_or_try_init(|| async move {
                    println!("{} task {} begins", start.elapsed().as_millis(), i);
                    sleep(ms(10)).await;
                    if i == 1 {
                        return Err("no luck");
                    }
                    Ok(i * 100)
                })
                .await;
            match answer {
                Ok(value) => println!("{} task {} has {}", start.elapsed().as_millis(), i, value),
                Err(e) => println!("{} task {}: {}", start.elapsed().as_millis(), i, e),
            }
        }));
    }
    sleep(ms(5)).await;
    println!(
        "initialized: {}, {}",
        cell.initialized(),
        cell.get().is_some()
    );
    let refused = cell.set(7).unwrap_err();
    println!(
        "set: {} {}",
        refused.is_already_init_err(),
        refused.is_initializing_err()
    );
    tasks[0].abort();
    for task in tasks {
        println!("cancelled: {}", task.await.is_err());
    }
    let refused = cell.set(8).unwrap_err();
    println!(
        "set: {} {}",
        refused.is_already_init_err(),
        refused.is_initializing_err()
    );
    println!("value: {}", cell.get().unwrap());
    let same = cell.get_or_init(|| async { 9 }).await;
    println!("init again: {}", same);

    let broken = Arc::new(OnceCell::new());
    let b = broken.clone();
    let failed = tokio::spawn(async move {
        b.get_or_init(|| async { panic!("broken") }).await;
    });
    println!("panicked: {}", failed.await.is_err());
    println!("set after the panic: {}", broken.set(1).is_ok());
    println!("value: {}", broken.get().unwrap());
}
