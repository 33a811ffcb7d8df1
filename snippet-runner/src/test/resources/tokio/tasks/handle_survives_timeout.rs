// A timeout on a borrowed JoinHandle gives up the waiting, not the task.
use std::time::Duration;
use tokio::task::spawn;
use tokio::time::{sleep, timeout, Instant};

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let mut task = spawn(async {
        for step in 1..=4 {
            sleep(ms(10)).await;
            println!("  step {step}");
        }
        "done"
    });
    let mut tries = 0;
    let result = loop {
        tries += 1;
        match timeout(ms(15), &mut task).await {
            Ok(result) => break result.unwrap(),
            Err(_) => println!("try {tries}: not yet, {} ms", start.elapsed().as_millis()),
        }
    };
    println!(
        "{result} after {tries} tries, {} ms",
        start.elapsed().as_millis()
    );

    let task = spawn(async {
        sleep(ms(20)).await;
        println!("  detached, and yet it ends");
    });
    println!("gave up: {}", timeout(ms(5), task).await.is_err());
    sleep(ms(30)).await;

    let task = spawn(async {
        sleep(ms(20)).await;
        println!("  never printed");
    });
    let handle = spawn(async move {
        let mut task = task;
        if timeout(ms(5), &mut task).await.is_err() {
            task.abort();
        }
        task.await
    });
    println!(
        "aborted: {}",
        handle.await.unwrap().unwrap_err().is_cancelled()
    );
    println!("{} ms", start.elapsed().as_millis());
}
