// A service shuts down in an order: each part has its token, and a guard cancels what is left.
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{sleep, Instant};
use tokio_util::sync::CancellationToken;

async fn worker(
    name: &'static str,
    token: CancellationToken,
    ms: u64,
    start: Instant,
) -> &'static str {
    let mut done = 0;
    loop {
        tokio::select! {
            biased;
            _ = token.cancelled() => {
                println!("{:>2} ms: {name} stops after {done}", start.elapsed().as_millis());
                sleep(Duration::from_millis(2)).await;
                return name;
            }
            _ = sleep(Duration::from_millis(ms)) => done += 1,
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let start = Instant::now();
    let root = CancellationToken::new();
    let readers = root.child_token();
    let writers = root.child_token();
    let mut set = JoinSet::new();
    set.spawn(worker("reader 1", readers.child_token(), 4, start));
    set.spawn(worker("reader 2", readers.clone(), 5, start));
    set.spawn(worker("writer", writers.clone(), 7, start));
    let guarded = root.child_token();
    let failing = guarded.clone();
    tokio::spawn(async move {
        let _guard = failing.drop_guard();
        sleep(Duration::from_millis(12)).await;
        panic!("lost its connection");
    });
    let watched = guarded.clone();
    let writers_too = writers.clone();
    tokio::spawn(async move {
        watched.cancelled().await;
        println!(
            "{:>2} ms: the guard tells the writers",
            start.elapsed().as_millis()
        );
        writers_too.cancel();
    });
    sleep(Duration::from_millis(10)).await;
    readers.cancel();
    println!(
        "cancelled: {} {} {}",
        root.is_cancelled(),
        readers.is_cancelled(),
        writers.is_cancelled()
    );
    while let Some(name) = set.join_next().await {
        println!(
            "{:>2} ms: {} is gone",
            start.elapsed().as_millis(),
            name.unwrap()
        );
    }
    println!("root cancelled: {}", root.is_cancelled());
    let late = readers.child_token();
    println!("a late child of a cancelled one: {}", late.is_cancelled());
    set.spawn(worker("late", late, 1, start));
    drop(root.clone().drop_guard());
    println!("root cancelled: {}", root.is_cancelled());
    set.join_next().await;
    println!("{} ms", start.elapsed().as_millis());
}
