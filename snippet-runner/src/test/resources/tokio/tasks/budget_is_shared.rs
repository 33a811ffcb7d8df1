// The branches of a join share the budget of their task; a spawned task has its own.
use std::future::Future;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use tokio::sync::Semaphore;
use tokio::task::{spawn, unconstrained};
use tokio::time::{sleep, Duration};

async fn count(semaphore: &Semaphore, counter: &AtomicU32, upto: u32) {
    for _ in 0..upto {
        let _permit = semaphore.acquire().await.unwrap();
        counter.fetch_add(1, SeqCst);
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let semaphore = Semaphore::new(10);
    let (a, b) = (AtomicU32::new(0), AtomicU32::new(0));
    let mut turns = 0;
    {
        let both = async { tokio::join!(count(&semaphore, &a, 200), count(&semaphore, &b, 200)) };
        tokio::pin!(both);
        std::future::poll_fn(|cx| {
            turns += 1;
            let poll = both.as_mut().poll(cx);
            println!("turn {turns}: a {}, b {}", a.load(SeqCst), b.load(SeqCst));
            poll
        })
        .await;
    }
    println!("unconstrained: one turn");
    let (a, b) = (AtomicU32::new(0), AtomicU32::new(0));
    unconstrained(async { tokio::join!(count(&semaphore, &a, 200), count(&semaphore, &b, 200)) })
        .await;
    println!("a {}, b {}", a.load(SeqCst), b.load(SeqCst));

    println!("a task has its own budget");
    let c = spawn(async {
        let semaphore = Semaphore::new(1);
        let c = AtomicU32::new(0);
        let mut turns = 0;
        let counting = count(&semaphore, &c, 128);
        tokio::pin!(counting);
        std::future::poll_fn(|cx| {
            turns += 1;
            counting.as_mut().poll(cx)
        })
        .await;
        turns
    });
    println!("turns for 128: {}", c.await.unwrap());

    println!("handles cost, too");
    let mut handles = Vec::new();
    for i in 0..200 {
        handles.push(spawn(async move { i }));
    }
    let other = spawn(async { println!("  other runs") });
    sleep(Duration::from_millis(1)).await;
    let last = spawn(async { println!("  last runs") });
    for (i, handle) in handles.into_iter().enumerate() {
        handle.await.unwrap();
        if i % 64 == 0 {
            println!("  joined {i}");
        }
    }
    other.await.unwrap();
    last.await.unwrap();
}
