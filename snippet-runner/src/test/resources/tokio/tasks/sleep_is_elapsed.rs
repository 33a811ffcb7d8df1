// What is_elapsed says of sleeps that nobody has polled.
use std::time::Duration;
use tokio::time::{sleep, Instant};

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let zero = sleep(ms(0));
    let unpolled = sleep(ms(10));
    println!("zero, not polled: {}", zero.is_elapsed());
    zero.await;
    sleep(ms(20)).await;
    println!("unpolled, 10 ms after its time: {}", unpolled.is_elapsed());
    unpolled.await;
    println!("it was over at once: {} ms", start.elapsed().as_millis());

    let polled = sleep(ms(10));
    tokio::pin!(polled);
    tokio::select! {
        biased;
        _ = &mut polled => println!("never"),
        _ = sleep(ms(1)) => println!("polled once: {}", polled.is_elapsed()),
    }
    sleep(ms(20)).await;
    println!("polled once, after its time: {}", polled.is_elapsed());
    polled.as_mut().reset(start);
    println!("reset to the past, not polled: {}", polled.is_elapsed());
    polled.as_mut().reset(Instant::now() + ms(1));
    println!("reset to the future: {}", polled.is_elapsed());
    sleep(ms(5)).await;
    println!("after that time, not polled since: {}", polled.is_elapsed());
}
