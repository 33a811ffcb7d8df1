// A supervisor: join_next in a select beside a ticker and a queue of new jobs.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{interval, sleep, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let start = Instant::now();
    let (tx, mut rx) = mpsc::channel::<u64>(4);
    tokio::spawn(async move {
        for n in 1..=6 {
            tx.send(n).await.unwrap();
            sleep(Duration::from_millis(4)).await;
        }
    });
    let mut set = JoinSet::new();
    let mut ticks = interval(Duration::from_millis(10));
    let mut open = true;
    while open || !set.is_empty() {
        tokio::select! {
            biased;
            Some(result) = set.join_next() => match result {
                Ok(n) => println!("{} ms: job {n} ended, {} left", start.elapsed().as_millis(), set.len()),
                Err(e) => println!("{} ms: failed, panic {}", start.elapsed().as_millis(), e.is_panic()),
            },
            job = rx.recv(), if open && set.len() < 3 => match job {
                Some(n) => {
                    println!("{} ms: job {n}", start.elapsed().as_millis());
                    let handle = set.spawn(async move {
                        sleep(Duration::from_millis(5 * n)).await;
                        if n == 2 {
                            panic!("two");
                        }
                        n
                    });
                    if n == 5 {
                        handle.abort();
                    }
                }
                None => {
                    println!("{} ms: no more jobs", start.elapsed().as_millis());
                    open = false;
                }
            },
            at = ticks.tick() => println!("{} ms: tick", (at - start).as_millis()),
        }
    }
    println!("{} ms: over", start.elapsed().as_millis());
}
