// notify_one is remembered, once; notify_waiters is not, but reaches futures that exist already.
use std::sync::Arc;
use tokio::sync::Notify;
use tokio::time::{sleep, timeout, Duration};

async fn word(notified: impl std::future::Future<Output = ()>) -> &'static str {
    match timeout(Duration::from_millis(10), notified).await {
        Ok(()) => "notified",
        Err(_) => "nothing",
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let notify = Arc::new(Notify::new());
    notify.notify_one();
    notify.notify_one();
    println!("first: {}", word(notify.notified()).await);
    println!("second: {}", word(notify.notified()).await);

    notify.notify_waiters();
    println!("after the event: {}", word(notify.notified()).await);
    let before = notify.notified();
    notify.notify_waiters();
    println!("made before the event: {}", word(before).await);

    let made = notify.notified();
    notify.notify_one();
    println!("somebody else: {}", word(notify.notified()).await);
    println!("made first, asked last: {}", word(made).await);

    for i in 0..4u64 {
        let notify = notify.clone();
        tokio::spawn(async move {
            notify.notified().await;
            sleep(Duration::from_millis(i)).await;
            println!("waiter {} goes on", i);
        });
    }
    sleep(Duration::from_millis(1)).await;
    notify.notify_one();
    notify.notify_one();
    println!("two of them");
    sleep(Duration::from_millis(5)).await;
    notify.notify_waiters();
    notify.notify_one();
    println!("all, and one to keep");
    sleep(Duration::from_millis(5)).await;
    println!("kept: {}", word(notify.notified()).await);
    println!("used up: {}", word(notify.notified()).await);
}
