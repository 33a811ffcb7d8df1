// A tree of tasks: each spawns its children, adds up what they give, and one of them fails.
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use tokio::time::{sleep, Instant};

fn tree(path: String, depth: u32, start: Instant) -> Pin<Box<dyn Future<Output = u32> + Send>> {
    Box::pin(async move {
        if depth == 0 {
            sleep(Duration::from_millis(path.len() as u64)).await;
            if path == "rba" {
                panic!("{path}");
            }
            return 1;
        }
        let left = tokio::spawn(tree(format!("{path}a"), depth - 1, start));
        let right = tokio::spawn(tree(format!("{path}b"), depth - 1, start));
        let mut sum = 0;
        for (name, child) in [("left", left), ("right", right)] {
            match child.await {
                Ok(n) => sum += n,
                Err(e) => println!("{path}: {name} failed, panic {}", e.is_panic()),
            }
        }
        println!("{path}: {sum} at {}", start.elapsed().as_millis());
        sum
    })
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let start = Instant::now();
    println!("sum {}", tree("r".to_string(), 2, start).await);
    let task = tokio::spawn(tree("r".to_string(), 3, start));
    sleep(Duration::from_millis(2)).await;
    task.abort();
    println!("cancelled {}", task.await.unwrap_err().is_cancelled());
    sleep(Duration::from_millis(5)).await;
    println!("end at {}", start.elapsed().as_millis());
}
