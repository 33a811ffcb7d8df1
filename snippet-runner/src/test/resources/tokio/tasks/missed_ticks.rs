// What an interval does about missed ticks: burst, delay and skip.
use std::time::Duration;
use tokio::time::{interval, sleep, Instant, MissedTickBehavior};

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

async fn run(name: &str, behavior: MissedTickBehavior) {
    let start = Instant::now();
    let mut ticks = interval(ms(100));
    ticks.set_missed_tick_behavior(behavior);
    let mut line = format!("{name}:");
    for work in [0, 10, 330, 20, 0, 104, 0, 106, 0, 0] {
        let due = ticks.tick().await;
        let (due, now) = ((due - start).as_millis(), start.elapsed().as_millis());
        line.push_str(&format!(" {due}@{now}"));
        sleep(ms(work)).await;
    }
    println!("{line}");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    run("burst", MissedTickBehavior::Burst).await;
    run("delay", MissedTickBehavior::Delay).await;
    run("skip", MissedTickBehavior::Skip).await;

    println!(
        "by default: {}",
        match interval(ms(1)).missed_tick_behavior() {
            MissedTickBehavior::Burst => "burst",
            MissedTickBehavior::Delay => "delay",
            _ => "skip",
        }
    );
    for behavior in [
        MissedTickBehavior::Burst,
        MissedTickBehavior::Delay,
        MissedTickBehavior::Skip,
    ] {
        for late in [5, 6] {
            let start = Instant::now();
            let mut ticks = interval(ms(10));
            ticks.set_missed_tick_behavior(behavior);
            ticks.tick().await;
            sleep(ms(20 + late)).await;
            let mut line = format!("late by {late}:");
            for _ in 0..4 {
                let due = ticks.tick().await;
                line.push_str(&format!(" {}", (due - start).as_millis()));
                line.push_str(&format!("@{}", start.elapsed().as_millis()));
            }
            println!("{line}");
        }
    }
}
