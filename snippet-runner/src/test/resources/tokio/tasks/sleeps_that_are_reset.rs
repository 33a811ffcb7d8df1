// One sleep moved about: earlier, later, into the past, while it waits, and after it has elapsed.
use std::time::Duration;
use tokio::time::{sleep, sleep_until, timeout, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let ms = Duration::from_millis;
    let start = Instant::now();
    let nap = sleep(ms(20));
    tokio::pin!(nap);
    println!(
        "deadline {} elapsed {}",
        (nap.deadline() - start).as_millis(),
        nap.is_elapsed()
    );
    println!("not yet: {}", timeout(ms(5), nap.as_mut()).await.is_err());
    nap.as_mut().reset(start + ms(10));
    nap.as_mut().await;
    println!(
        "earlier: {} elapsed {}",
        start.elapsed().as_millis(),
        nap.is_elapsed()
    );
    nap.as_mut().reset(start + ms(30));
    println!("again: elapsed {}", nap.is_elapsed());
    println!("not yet: {}", timeout(ms(5), nap.as_mut()).await.is_err());
    nap.as_mut().reset(Instant::now() + ms(40));
    nap.as_mut().await;
    println!("later: {}", start.elapsed().as_millis());
    nap.as_mut().reset(start);
    println!("past: elapsed {}", nap.is_elapsed());
    nap.as_mut().await;
    println!("past: {}", start.elapsed().as_millis());
    let mut steps = Vec::new();
    let mut step = 1;
    nap.as_mut().reset(Instant::now() + ms(step));
    while steps.len() < 5 {
        tokio::select! {
            biased;
            _ = &mut nap => {
                steps.push(start.elapsed().as_millis());
                step *= 2;
                nap.as_mut().reset(Instant::now() + ms(step));
            }
            _ = sleep_until(start + ms(72)) => {
                steps.push(0);
                break;
            }
        }
    }
    println!("{steps:?}");
    let far = sleep(Duration::MAX);
    tokio::pin!(far);
    println!("far: {}", timeout(ms(1000), far.as_mut()).await.is_err());
    far.as_mut().reset(Instant::now());
    far.await;
    println!("{}", start.elapsed().as_millis());
}
