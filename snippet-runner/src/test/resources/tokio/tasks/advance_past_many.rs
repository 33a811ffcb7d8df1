// One advance past many timers: what the clock shows to each of those who were asleep.
use std::time::Duration;
use tokio::time::{advance, interval, sleep, sleep_until, timeout, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let ms = Duration::from_millis;
    for n in [30u64, 10, 20, 20] {
        tokio::spawn(async move {
            sleep(ms(n)).await;
            println!("slept {n}, it is {}", start.elapsed().as_millis());
            sleep(ms(5)).await;
            println!(
                "and 5 more after {n}, it is {}",
                start.elapsed().as_millis()
            );
        });
    }
    let ticker = tokio::spawn(async move {
        let mut ticks = interval(ms(10));
        for _ in 0..5 {
            let at = ticks.tick().await;
            println!(
                "tick {} at {}",
                (at - start).as_millis(),
                start.elapsed().as_millis()
            );
        }
    });
    println!("not started");
    advance(ms(1)).await;
    println!("one, {}", start.elapsed().as_millis());
    advance(ms(27)).await;
    println!("28, {}", start.elapsed().as_millis());
    tokio::task::yield_now().await;
    println!("yielded, {}", start.elapsed().as_millis());
    advance(ms(100)).await;
    println!("128, {}", start.elapsed().as_millis());
    ticker.await.unwrap();
    sleep_until(start + ms(50)).await;
    println!("a deadline of the past, {}", start.elapsed().as_millis());
    let late = timeout(ms(10), async {
        advance(ms(11)).await;
        println!("inside, {}", start.elapsed().as_millis());
    })
    .await;
    println!("in time: {}, {}", late.is_ok(), start.elapsed().as_millis());
    advance(Duration::ZERO).await;
    println!("end, {}", start.elapsed().as_millis());
}
