// A pool that runs at most three jobs at once, tells of each end, and survives failures.
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{sleep, Instant};

async fn job(number: u32, ms: u64) -> u32 {
    sleep(Duration::from_millis(ms)).await;
    if number == 3 {
        panic!("job 3 fails");
    }
    number
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let start = Instant::now();
    let mut times = vec![40, 10, 20, 30, 10, 5, 40].into_iter();
    let mut number = 0;
    let mut running = JoinSet::new();
    let (mut done, mut failed) = (0, 0);
    loop {
        while running.len() < 3 {
            let Some(ms) = times.next() else { break };
            number += 1;
            println!("{} ms: job {number} begins", start.elapsed().as_millis());
            running.spawn(job(number, ms));
        }
        match running.join_next().await {
            Some(Ok(number)) => {
                done += 1;
                println!("{} ms: job {number} ends", start.elapsed().as_millis());
            }
            Some(Err(_)) => {
                failed += 1;
                println!("{} ms: a job failed", start.elapsed().as_millis());
            }
            None => break,
        }
    }
    println!(
        "{done} done, {failed} failed, {} ms",
        start.elapsed().as_millis()
    );
}
