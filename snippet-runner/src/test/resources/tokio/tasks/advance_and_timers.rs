// Advance moves the clock at once; who sleeps has a turn only afterwards.
use std::time::Duration;
use tokio::task::{spawn, yield_now};
use tokio::time::{advance, sleep, Instant};

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let root = spawn(async {
        let start = Instant::now();
        for time in [30, 10, 20] {
            spawn(async move {
                sleep(ms(time)).await;
                println!("  slept {time}, it is {} ms", start.elapsed().as_millis());
            });
        }
        yield_now().await;
        advance(ms(5)).await;
        println!("advanced 5, it is {} ms", start.elapsed().as_millis());
        advance(ms(5)).await;
        println!("advanced 5, it is {} ms", start.elapsed().as_millis());
        yield_now().await;
        println!("yielded");
        advance(ms(25)).await;
        println!("advanced 25, it is {} ms", start.elapsed().as_millis());
        yield_now().await;
        println!("yielded");
        advance(Duration::ZERO).await;
        println!("advanced 0, it is {} ms", start.elapsed().as_millis());
        sleep(ms(1)).await;
        println!("slept, it is {} ms", start.elapsed().as_millis());
    });
    root.await.unwrap();
}
