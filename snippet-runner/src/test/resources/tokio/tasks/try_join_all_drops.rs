// try_join_all gives up the others at the first error; join_all waits for all of them.
use futures::future::{join_all, try_join_all};
use std::time::Duration;
use tokio::time::{sleep, Instant};

struct Guard(u64);
impl Drop for Guard {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}

async fn step(ms: u64) -> Result<u64, String> {
    let _guard = Guard(ms);
    println!("  start {ms}");
    sleep(Duration::from_millis(ms)).await;
    if ms % 5 == 0 {
        Ok(ms)
    } else {
        Err(format!("bad {ms}"))
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    println!("all good: {:?}", try_join_all([20, 5, 10].map(step)).await);
    println!("{} ms", start.elapsed().as_millis());
    println!(
        "two bad: {:?}",
        try_join_all([20, 12, 11, 5].map(step)).await
    );
    println!("{} ms", start.elapsed().as_millis());
    println!(
        "no future: {:?}",
        try_join_all(Vec::<std::future::Ready<Result<i32, i32>>>::new()).await
    );
    let results = join_all([7, 5, 0].map(step)).await;
    println!("join_all: {}", results.iter().filter(|r| r.is_ok()).count());
    println!("{} ms", start.elapsed().as_millis());
    let gone =
        tokio::time::timeout(Duration::from_millis(6), join_all([5, 15, 25].map(step))).await;
    println!("timed out: {}", gone.is_err());
    let handles: Vec<_> = [3, 1, 2]
        .into_iter()
        .map(|n| {
            tokio::spawn(async move {
                sleep(Duration::from_millis(n)).await;
                println!("  task {n}");
                n
            })
        })
        .collect();
    let values: Vec<u64> = join_all(handles)
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect();
    println!("{values:?} at {}", start.elapsed().as_millis());
}
