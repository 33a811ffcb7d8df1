// A lock that is asked for anew in every round of a select goes to the back of the queue.
use std::sync::Arc;
use tokio::sync::Mutex;
use tokio::time::{sleep, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let lock = Arc::new(Mutex::new(Vec::new()));
    let guard = lock.lock().await;
    let l = lock.clone();
    let hasty = tokio::spawn(async move {
        let mut rounds = 0;
        loop {
            tokio::select! {
                biased;
                mut names = l.lock() => {
                    names.push("hasty");
                    break;
                }
                _ = sleep(ms(3)) => rounds += 1,
            }
        }
        println!(
            "{} hasty after {} rounds",
            start.elapsed().as_millis(),
            rounds
        );
    });
    let l = lock.clone();
    let faithful = tokio::spawn(async move {
        let mut waiting = Box::pin(l.lock());
        let mut rounds = 0;
        loop {
            tokio::select! {
                biased;
                mut names = &mut waiting => {
                    names.push("faithful");
                    sleep(ms(4)).await;
                    break;
                }
                _ = sleep(ms(4)) => rounds += 1,
            }
        }
        println!(
            "{} faithful after {} rounds",
            start.elapsed().as_millis(),
            rounds
        );
    });
    let l = lock.clone();
    let patient = tokio::spawn(async move {
        sleep(ms(1)).await;
        l.lock().await.push("patient");
        println!("{} patient", start.elapsed().as_millis());
    });
    sleep(ms(10)).await;
    drop(guard);
    for task in [hasty, faithful, patient] {
        task.await.unwrap();
    }
    println!("{}", lock.lock().await.join(", "));
}
