// Sizes that a channel, a semaphore or a barrier does not take, and those that it just takes.
use tokio::sync::{broadcast, mpsc, Barrier, Semaphore};

async fn panics<F: FnOnce() + Send + 'static>(body: F) -> bool {
    tokio::spawn(async move { body() }).await.is_err()
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("mpsc 0: {}", panics(|| drop(mpsc::channel::<u8>(0))).await);
    println!("mpsc 1: {}", panics(|| drop(mpsc::channel::<u8>(1))).await);
    println!(
        "broadcast 0: {}",
        panics(|| drop(broadcast::channel::<u8>(0))).await
    );
    println!(
        "broadcast 1: {}",
        panics(|| drop(broadcast::channel::<u8>(1))).await
    );
    println!("barrier 0: {}", panics(|| drop(Barrier::new(0))).await);
    println!("semaphore 0: {}", panics(|| drop(Semaphore::new(0))).await);
    let max = Semaphore::MAX_PERMITS;
    println!(
        "semaphore max: {}",
        panics(move || drop(Semaphore::new(max))).await
    );
    println!(
        "semaphore max + 1: {}",
        panics(move || drop(Semaphore::new(max + 1))).await
    );
    println!(
        "add beyond max: {}",
        panics(move || Semaphore::new(max).add_permits(1)).await
    );
    println!(
        "add up to max: {}",
        panics(move || Semaphore::new(1).add_permits(max - 1)).await
    );

    let (tx, mut rx) = broadcast::channel(1);
    tx.send(1).unwrap();
    tx.send(2).unwrap();
    println!("lost one: {}", rx.recv().await.is_err());
    println!("got {}", rx.recv().await.unwrap());

    let (tx, mut rx) = mpsc::channel(1);
    tx.try_send(1).unwrap();
    println!("full: {}", tx.try_send(2).is_err());
    println!("got {}", rx.recv().await.unwrap());
    tx.try_send(3).unwrap();
    println!("got {}", rx.recv().await.unwrap());
}
