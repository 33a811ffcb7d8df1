// Cancelling one token of a tree: who learns of it, and who does not.
use std::time::Duration;
use tokio::task::{spawn, yield_now};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

fn watch(name: &'static str, token: &CancellationToken) {
    let token = token.clone();
    spawn(async move {
        token.cancelled().await;
        println!("  {name} stops");
    });
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let root = CancellationToken::new();
    let left = root.child_token();
    let right = root.child_token();
    let leaf = left.child_token();
    watch("leaf", &leaf);
    watch("root", &root);
    watch("left", &left);
    yield_now().await;
    println!("cancel left");
    left.cancel();
    left.cancel();
    yield_now().await;
    println!("root {}, left {}", root.is_cancelled(), left.is_cancelled());
    println!(
        "right {}, leaf {}",
        right.is_cancelled(),
        leaf.is_cancelled()
    );
    println!("cancel root");
    root.cancel();
    println!("right at once {}", right.is_cancelled());
    yield_now().await;
    let late = root.child_token();
    println!("a late child {}", late.is_cancelled());
    late.cancelled().await;
    println!("and its wait is over");

    let token = CancellationToken::new();
    let guard = token.clone().drop_guard();
    let kept = token.child_token().drop_guard();
    drop(kept);
    println!(
        "a child's guard does not cancel the parent: {}",
        !token.is_cancelled()
    );
    drop(guard);
    println!("its own does: {}", token.is_cancelled());
    let token = CancellationToken::new();
    let token = token.drop_guard().disarm();
    println!("disarmed: {}", !token.is_cancelled());

    let worker = token.clone();
    let task = spawn(async move {
        let mut rounds = 0;
        loop {
            tokio::select! {
                biased;
                _ = worker.cancelled() => return rounds,
                _ = sleep(Duration::from_millis(10)) => rounds += 1,
            }
        }
    });
    sleep(Duration::from_millis(35)).await;
    token.cancel();
    println!("rounds {}", task.await.unwrap());
}
