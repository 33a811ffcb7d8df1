// A request for many permits holds up the small ones behind it, until it is served or dropped.
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let sem = Arc::new(Semaphore::new(3));
    let held = sem.clone().acquire_many_owned(2).await.unwrap();
    println!("available {}", sem.available_permits());

    let s = sem.clone();
    let big = tokio::spawn(async move {
        match timeout(ms(50), s.acquire_many(3)).await {
            Ok(_) => println!("{} big got it", start.elapsed().as_millis()),
            Err(_) => println!("{} big gave up", start.elapsed().as_millis()),
        }
    });
    let mut small = Vec::new();
    for i in 0..3u64 {
        let s = sem.clone();
        small.push(tokio::spawn(async move {
            let _permit = s.acquire().await.unwrap();
            sleep(ms(i)).await;
            println!("{} small {} got it", start.elapsed().as_millis(), i);
            sleep(ms(10)).await;
        }));
    }
    sleep(ms(1)).await;
    println!("available {}", sem.available_permits());
    println!("try {}", sem.try_acquire().is_ok());
    println!("try none {}", sem.try_acquire_many(0).is_ok());
    sem.add_permits(1);
    println!("available {}", sem.available_permits());
    sleep(ms(100)).await;
    println!("available {}", sem.available_permits());
    drop(held);
    println!("available {}", sem.available_permits());
    big.await.unwrap();
    for task in small {
        task.await.unwrap();
    }
}
