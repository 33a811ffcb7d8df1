// One sleep that is reset: deadlines, is_elapsed, and a sleep that nobody polled.
use std::time::Duration;
use tokio::time::{sleep, sleep_until, Instant};

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let nap = sleep(ms(10));
    tokio::pin!(nap);
    println!("deadline {:?}", (nap.deadline() - start).as_millis());
    println!("elapsed at first: {}", nap.is_elapsed());
    nap.as_mut().await;
    println!("elapsed after 10 ms: {}", nap.is_elapsed());
    nap.as_mut().reset(start + ms(30));
    println!("elapsed after reset: {}", nap.is_elapsed());
    nap.as_mut().await;
    println!("woke at {} ms", start.elapsed().as_millis());
    nap.as_mut().reset(start + ms(5));
    println!(
        "reset to the past, deadline {}",
        (nap.deadline() - start).as_millis()
    );
    nap.as_mut().await;
    println!("woke at {} ms", start.elapsed().as_millis());

    nap.as_mut().reset(start + ms(100));
    let mut resets = 0;
    let other = sleep(ms(40));
    tokio::pin!(other);
    let mut other_done = false;
    loop {
        tokio::select! {
            biased;
            _ = &mut nap => break,
            _ = &mut other, if !other_done => {
                other_done = true;
                resets += 1;
                nap.as_mut().reset(start + ms(80));
                println!("pulled in at {} ms", start.elapsed().as_millis());
            }
        }
    }
    println!("{resets} reset, woke at {} ms", start.elapsed().as_millis());
    sleep_until(start + ms(60)).await;
    sleep_until(start + ms(81)).await;
    println!(
        "sleep_until the past is over at once: {} ms",
        start.elapsed().as_millis()
    );
}
