// The textbook test: spawn, advance, look. Main looks before the sleepers do.
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::yield_now;
use tokio::time::{advance, interval, sleep, timeout, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let ms = Duration::from_millis;
    let start = Instant::now();
    let count = Arc::new(AtomicU32::new(0));
    let c = count.clone();
    let task = tokio::spawn(async move {
        let mut ticks = interval(ms(100));
        loop {
            ticks.tick().await;
            c.fetch_add(1, Ordering::SeqCst);
            if c.load(Ordering::SeqCst) == 6 {
                break;
            }
        }
    });
    println!("spawned: {}", count.load(Ordering::SeqCst));
    yield_now().await;
    println!("yielded: {}", count.load(Ordering::SeqCst));
    advance(ms(100)).await;
    println!("advanced 100: {}", count.load(Ordering::SeqCst));
    yield_now().await;
    println!("yielded: {}", count.load(Ordering::SeqCst));
    advance(ms(250)).await;
    println!("advanced 250: {}", count.load(Ordering::SeqCst));
    advance(ms(50)).await;
    println!("advanced 50: {}", count.load(Ordering::SeqCst));
    task.await.unwrap();
    println!(
        "{} at {}",
        count.load(Ordering::SeqCst),
        start.elapsed().as_millis()
    );

    let slow = tokio::spawn(async move {
        sleep(ms(1000)).await;
        println!("slow has slept");
    });
    advance(ms(2000)).await;
    println!("not begun, so not slept: {}", !slow.is_finished());
    advance(ms(999)).await;
    println!("999 later: {}", slow.is_finished());
    advance(ms(1)).await;
    println!("1000 later: {}", slow.is_finished());
    yield_now().await;
    println!("a turn later: {}", slow.is_finished());

    let limited = timeout(ms(10), advance(ms(50))).await;
    println!("an advance beyond its limit: {}", limited.is_ok());
    let both = tokio::join!(advance(ms(5)), sleep(ms(3)), advance(ms(7)));
    println!("{both:?} at {}", start.elapsed().as_millis());
    sleep(ms(0)).await;
    let nap = sleep(ms(4));
    advance(ms(10)).await;
    nap.await;
    println!("napped at {}", start.elapsed().as_millis());
}
