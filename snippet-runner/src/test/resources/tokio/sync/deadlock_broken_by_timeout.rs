// Two tasks take two locks in opposite orders; a timeout breaks the knot and nothing is lost.
use std::sync::Arc;
use tokio::sync::Mutex;
use tokio::time::{sleep, timeout, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

async fn transfer(from: &Mutex<i32>, to: &Mutex<i32>, amount: i32) {
    let mut from = from.lock().await;
    sleep(ms(10)).await;
    let mut to = to.lock().await;
    *from -= amount;
    *to += amount;
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let a = Arc::new(Mutex::new(100));
    let b = Arc::new(Mutex::new(100));
    let mut tasks = Vec::new();
    for (name, amount, patience) in [("there", 30, 50), ("back", 5, 80)] {
        let (a, b) = (a.clone(), b.clone());
        tasks.push(tokio::spawn(async move {
            let mut attempts = 0;
            loop {
                attempts += 1;
                let (from, to) = if name == "there" { (&a, &b) } else { (&b, &a) };
                match timeout(ms(patience), transfer(from, to, amount)).await {
                    Ok(()) => break,
                    Err(_) => {
                        println!("{} {} was stuck", start.elapsed().as_millis(), name);
                        sleep(ms(100)).await;
                    }
                }
            }
            println!(
                "{} {} done after {}",
                start.elapsed().as_millis(),
                name,
                attempts
            );
        }));
    }
    sleep(ms(20)).await;
    println!(
        "locked: {} {}",
        a.try_lock().is_err(),
        b.try_lock().is_err()
    );
    for task in tasks {
        task.await.unwrap();
    }
    println!("{} and {}", *a.lock().await, *b.lock().await);
}
