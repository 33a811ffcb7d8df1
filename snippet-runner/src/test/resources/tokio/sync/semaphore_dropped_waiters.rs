// A waiter that is dropped gives on what it had been given, wherever in the queue it stood.
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::time::{sleep, Duration};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let sem = Arc::new(Semaphore::new(0));
    let mut tasks = Vec::new();
    for (name, count) in [("a", 2), ("b", 1), ("c", 3), ("d", 1), ("e", 1)] {
        let s = sem.clone();
        tasks.push(tokio::spawn(async move {
            let permit = s.acquire_many(count).await.unwrap();
            println!("{} got {}", name, count);
            permit.forget();
        }));
    }
    sleep(Duration::from_millis(1)).await;

    sem.add_permits(1);
    println!("one added, free {}", sem.available_permits());
    sleep(Duration::from_millis(1)).await;
    tasks[0].abort();
    sleep(Duration::from_millis(1)).await;
    println!("a aborted, free {}", sem.available_permits());

    tasks[3].abort();
    sem.add_permits(4);
    println!("four added, free {}", sem.available_permits());
    sleep(Duration::from_millis(1)).await;
    println!("free {}", sem.available_permits());

    for (i, task) in tasks.into_iter().enumerate() {
        match task.await {
            Ok(()) => println!("task {} done", i),
            Err(e) => println!("task {} cancelled {}", i, e.is_cancelled()),
        }
    }

    // Served, but aborted before it ran again.
    let s = sem.clone();
    let served = tokio::spawn(async move {
        let _permit = s.acquire().await.unwrap();
        println!("never printed");
    });
    let s = sem.clone();
    let next = tokio::spawn(async move {
        let _permit = s.acquire().await.unwrap();
        println!("next got it");
    });
    sleep(Duration::from_millis(1)).await;
    sem.add_permits(1);
    served.abort();
    next.await.unwrap();
    println!("free {}", sem.available_permits());
}
