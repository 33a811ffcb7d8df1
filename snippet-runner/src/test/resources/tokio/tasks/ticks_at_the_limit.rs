// What each behavior makes of a tick that is late by nothing, by 5 ms, by 6 ms and by periods.
use std::time::Duration;
use tokio::time::{advance, interval, interval_at, Instant, MissedTickBehavior};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let ms = Duration::from_millis;
    for behavior in [
        MissedTickBehavior::Burst,
        MissedTickBehavior::Delay,
        MissedTickBehavior::Skip,
    ] {
        let start = Instant::now();
        let mut ticks = interval(ms(10));
        ticks.set_missed_tick_behavior(behavior);
        let mut line = Vec::new();
        for late in [0, 10, 15, 6, 16, 1, 35, 0, 0, 20, 40, 3, 3] {
            advance(ms(late)).await;
            let at = ticks.tick().await;
            line.push(format!(
                "{}/{}",
                (at - start).as_millis(),
                start.elapsed().as_millis()
            ));
        }
        println!("{:?}: {}", behavior, line.join(" "));
    }
    let now = Instant::now();
    for behavior in [
        MissedTickBehavior::Burst,
        MissedTickBehavior::Delay,
        MissedTickBehavior::Skip,
    ] {
        let base = Instant::now();
        advance(ms(25)).await;
        let mut ticks = interval_at(base + ms(2), ms(10));
        ticks.set_missed_tick_behavior(behavior);
        let mut line = Vec::new();
        for _ in 0..5 {
            let at = ticks.tick().await;
            line.push(format!(
                "{}/{}",
                (at - base).as_millis(),
                base.elapsed().as_millis()
            ));
        }
        println!(
            "from the past, {:?}: {}",
            ticks.missed_tick_behavior(),
            line.join(" ")
        );
    }
    println!("{} ms", now.elapsed().as_millis());
    println!(
        "{:?} {:?}",
        MissedTickBehavior::default(),
        interval(ms(7)).period()
    );
    let zero = tokio::spawn(async {
        interval(Duration::ZERO).tick().await;
    });
    std::panic::set_hook(Box::new(|_| {}));
    println!(
        "a period of zero panics: {}",
        zero.await.unwrap_err().is_panic()
    );
}
