// Intervals that start elsewhere, that are reset, and whose ticks are given up.
use std::time::Duration;
use tokio::time::{interval, interval_at, sleep, timeout, Instant, MissedTickBehavior};

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let at = |due: Instant| (due - start).as_millis();
    let mut ticks = interval_at(start + ms(30), ms(20));
    println!("period {}", ticks.period().as_millis());
    println!("first {}", at(ticks.tick().await));
    println!("second {}", at(ticks.tick().await));
    sleep(ms(7)).await;
    ticks.reset();
    println!("after reset {}", at(ticks.tick().await));

    let lost = timeout(ms(5), ticks.tick()).await;
    println!(
        "given up: {} at {} ms",
        lost.is_err(),
        start.elapsed().as_millis()
    );
    println!("not lost {}", at(ticks.tick().await));

    let mut past = interval_at(Instant::now() - ms(27), ms(10));
    let mut line = String::from("from the past:");
    for _ in 0..5 {
        let due = past.tick().await;
        line.push_str(&format!(" {}@{}", at(due), start.elapsed().as_millis()));
    }
    println!("{line}");
    let mut past = interval_at(Instant::now() - ms(27), ms(10));
    past.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let mut line = String::from("from the past, skip:");
    for _ in 0..4 {
        let due = past.tick().await;
        line.push_str(&format!(" {}@{}", at(due), start.elapsed().as_millis()));
    }
    println!("{line}");

    let now = start.elapsed().as_millis();
    let mut lazy = interval(ms(10));
    sleep(ms(12)).await;
    let first = at(lazy.tick().await) - now;
    let second = at(lazy.tick().await) - now;
    let third = at(lazy.tick().await) - now;
    println!("first polled after 12 ms: {first} {second} {third}");
    println!("at {} ms", start.elapsed().as_millis() - now);

    std::panic::set_hook(Box::new(|_| {}));
    let zero = tokio::spawn(async { interval(Duration::ZERO).period() });
    println!(
        "a period of zero panics: {}",
        zero.await.unwrap_err().is_panic()
    );
}
