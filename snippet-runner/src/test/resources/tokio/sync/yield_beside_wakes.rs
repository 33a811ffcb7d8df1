// Where a task that yields stands among those that were woken, and woken by those, meanwhile.
use std::sync::Arc;
use tokio::sync::Notify;
use tokio::task::yield_now;
use tokio::time::{sleep, Duration};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let links: Vec<_> = (0..4).map(|_| Arc::new(Notify::new())).collect();
    for i in 0..3 {
        let (here, next) = (links[i].clone(), links[i + 1].clone());
        tokio::spawn(async move {
            here.notified().await;
            println!("link {}", i);
            next.notify_one();
        });
    }
    let first = links[0].clone();
    let yielding = tokio::spawn(async move {
        sleep(Duration::from_millis(1)).await;
        first.notify_one();
        for round in 0..3 {
            println!("yield {}", round);
            yield_now().await;
        }
        println!("yielded");
    });
    yielding.await.unwrap();
}
