// A DelayQueue: what comes out when, and what reset and remove do.
use futures::StreamExt;
use std::time::Duration;
use tokio::time::{timeout, Instant};
use tokio_util::time::DelayQueue;

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let mut queue = DelayQueue::new();
    println!("empty: {}", queue.next().await.is_none());
    let a = queue.insert("a", ms(30));
    let b = queue.insert("b", ms(10));
    let c = queue.insert_at("c", start + ms(20));
    queue.insert("d", ms(40));
    println!("len {}", queue.len());
    queue.reset(&b, ms(35));
    println!("removed {}", queue.remove(&c).into_inner());
    let lost = timeout(ms(5), queue.next()).await;
    println!(
        "nothing yet: {} at {} ms",
        lost.is_err(),
        start.elapsed().as_millis()
    );
    queue.reset_at(&a, start + ms(50));
    while let Some(item) = queue.next().await {
        let now = start.elapsed().as_millis();
        let due = (item.deadline() - start).as_millis();
        println!(
            "{} due {due} at {now}, left {}",
            item.get_ref(),
            queue.len()
        );
        if *item.get_ref() == "d" {
            queue.insert("e", ms(1));
            queue.insert_at("f", start);
        }
    }
    println!("empty: {}", queue.is_empty());

    std::panic::set_hook(Box::new(|_| {}));
    let gone = tokio::spawn(async {
        let mut queue = DelayQueue::new();
        let key = queue.insert(1, ms(1));
        println!("came out {}", queue.next().await.unwrap().into_inner());
        queue.remove(&key);
    });
    println!(
        "remove again panics: {}",
        gone.await.unwrap_err().is_panic()
    );
    queue.insert("x", ms(5));
    queue.insert("y", ms(6));
    queue.clear();
    println!("cleared: {} {}", queue.len(), queue.next().await.is_none());
}
