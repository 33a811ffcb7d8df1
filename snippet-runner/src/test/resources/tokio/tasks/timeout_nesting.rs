// Timeouts in timeouts, zero timeouts, and futures that are ready in the last moment.
use std::time::Duration;
use tokio::time::{sleep, timeout, timeout_at, Instant};

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

async fn nested(outer: u64, inner: u64, work: u64) {
    let start = Instant::now();
    let result = timeout(ms(outer), async move {
        match timeout(ms(inner), sleep(ms(work))).await {
            Ok(()) => "done",
            Err(_) => "inner elapsed",
        }
    })
    .await;
    let text = result.unwrap_or("outer elapsed");
    println!(
        "{outer}/{inner}/{work}: {text} at {} ms",
        start.elapsed().as_millis()
    );
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    nested(30, 20, 10).await;
    nested(30, 10, 20).await;
    nested(10, 20, 30).await;
    nested(10, 10, 10).await;
    nested(10, 10, 11).await;
    nested(10, 11, 11).await;

    println!("zero, ready: {}", timeout(ms(0), async { 1 }).await.is_ok());
    println!(
        "zero, pending: {}",
        timeout(ms(0), sleep(ms(1))).await.is_ok()
    );
    println!(
        "zero, sleep zero: {}",
        timeout(ms(0), sleep(ms(0))).await.is_ok()
    );
    let yields = timeout(ms(0), tokio::task::yield_now()).await;
    println!("zero, yield: {}", yields.is_ok());
    let yields = timeout(ms(1), async {
        for _ in 0..1000 {
            tokio::task::yield_now().await;
        }
    })
    .await;
    println!("a thousand yields in 1 ms: {}", yields.is_ok());

    sleep(ms(5)).await;
    let past = Instant::now() - ms(3);
    println!(
        "past, ready: {}",
        timeout_at(past, async { 1 }).await.is_ok()
    );
    println!(
        "past, pending: {}",
        timeout_at(past, sleep(ms(1))).await.is_ok()
    );
    let start = Instant::now();
    let forever = timeout(Duration::MAX, sleep(ms(40))).await;
    println!(
        "forever: {} at {} ms",
        forever.is_ok(),
        start.elapsed().as_millis()
    );
    let error = timeout(ms(1), std::future::pending::<()>())
        .await
        .unwrap_err();
    println!("{error}");

    let late = timeout(ms(10), sleep(ms(5)));
    sleep(ms(20)).await;
    println!("made early, awaited late: {}", late.await.is_ok());
    let late = timeout(ms(10), sleep(ms(30)));
    sleep(ms(20)).await;
    let start = Instant::now();
    println!("its time counts from the call: {}", late.await.is_ok());
    println!("at {} ms", start.elapsed().as_millis());
}
