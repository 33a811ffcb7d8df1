// The reset variants of an interval, between ticks and while a tick that lost a select is dropped.
use std::time::Duration;
use tokio::time::{interval, sleep, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let ms = Duration::from_millis;
    let start = Instant::now();
    let mut ticks = interval(ms(20));
    let mut events = Vec::new();
    for pause in [5u64, 30, 12, 15, 25, 3, 50] {
        let timer = sleep(ms(pause));
        tokio::pin!(timer);
        loop {
            tokio::select! {
                biased;
                _ = &mut timer => {
                    events.push(format!("reset@{}", start.elapsed().as_millis()));
                    ticks.reset();
                    break;
                }
                at = ticks.tick() => events.push(format!("tick@{}", (at - start).as_millis())),
            }
        }
    }
    println!("{}", events.join(" "));
    let start = Instant::now();
    let mut ticks = interval(ms(10));
    ticks.tick().await;
    sleep(ms(45)).await;
    ticks.reset();
    for _ in 0..3 {
        let at = ticks.tick().await;
        println!(
            "{} at {}",
            (at - start).as_millis(),
            start.elapsed().as_millis()
        );
    }
    ticks.reset();
    let lost = tokio::time::timeout(ms(9), ticks.tick()).await;
    println!("lost {}", lost.is_err());
    let at = ticks.tick().await;
    println!(
        "{} at {}",
        (at - start).as_millis(),
        start.elapsed().as_millis()
    );
    let (a, b) = tokio::join!(
        async {
            let mut own = interval(ms(4));
            let mut sum = 0;
            for _ in 0..4 {
                sum += (own.tick().await - start).as_millis();
            }
            sum
        },
        ticks.tick()
    );
    println!("{a} {}", (b - start).as_millis());
}
