// What a closed semaphore answers: to those who wait, to those who were just served, and later.
use std::sync::Arc;
use tokio::sync::{Semaphore, TryAcquireError};
use tokio::time::{sleep, Duration};

fn word(sem: &Semaphore) -> &'static str {
    match sem.try_acquire() {
        Ok(_) => "permit",
        Err(TryAcquireError::Closed) => "no",
        Err(TryAcquireError::NoPermits) => "no",
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let sem = Arc::new(Semaphore::new(2));
    let held = sem.clone().acquire_owned().await.unwrap();
    let mut tasks = Vec::new();
    for (name, count) in [("three", 3), ("one", 1)] {
        let s = sem.clone();
        tasks.push(tokio::spawn(async move {
            let answer = s.acquire_many(count).await.is_ok();
            println!(
                "{} acquired: {}, left {}",
                name,
                answer,
                s.available_permits()
            );
        }));
    }
    sleep(Duration::from_millis(1)).await;
    println!("before close: {}", sem.available_permits());
    sem.close();
    println!("closed: {}", sem.is_closed());
    println!("after close: {}", sem.available_permits());
    for task in tasks {
        task.await.unwrap();
    }
    println!("try: {}", word(&sem));
    println!("acquire none: {}", sem.acquire_many(0).await.is_ok());
    drop(held);
    println!("held came back: {}", sem.available_permits());
    sem.add_permits(5);
    println!("added: {}", sem.available_permits());
    println!("try: {}", word(&sem));

    // A permit is on its way to a task when the semaphore closes.
    let sem = Arc::new(Semaphore::new(0));
    let s = sem.clone();
    let late = tokio::spawn(async move { s.acquire().await.is_ok() });
    sleep(Duration::from_millis(1)).await;
    sem.add_permits(1);
    println!("given away: {}", sem.available_permits());
    sem.close();
    println!("late acquired: {}", late.await.unwrap());
    println!("given back: {}", sem.available_permits());
}
