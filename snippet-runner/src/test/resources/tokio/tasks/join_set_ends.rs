// How a JoinSet ends: abort_all, shutdown, detach_all and drop, and in which order tasks go.
use std::time::Duration;
use tokio::task::{yield_now, JoinSet};
use tokio::time::sleep;

struct Guard(String);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}

fn fill(set: &mut JoinSet<i32>, what: &'static str) {
    for i in 0..3 {
        set.spawn(async move {
            let _guard = Guard(format!("{what} {i}"));
            sleep(Duration::from_millis(10)).await;
            println!("  {what} {i} finishes");
            i
        });
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut set = JoinSet::new();
    fill(&mut set, "abort_all");
    yield_now().await;
    set.abort_all();
    println!("aborted, len {}", set.len());
    let mut cancelled = 0;
    while let Some(result) = set.join_next().await {
        cancelled += result.is_err() as i32;
    }
    println!("cancelled {cancelled}");

    fill(&mut set, "shutdown");
    set.spawn(async { 7 });
    yield_now().await;
    set.shutdown().await;
    println!("after shutdown, len {}", set.len());

    fill(&mut set, "detached");
    yield_now().await;
    set.detach_all();
    println!("detached, len {}", set.len());
    println!("next is none: {}", set.join_next().await.is_none());
    sleep(Duration::from_millis(20)).await;

    fill(&mut set, "dropped");
    yield_now().await;
    drop(set);
    println!("set dropped");
    yield_now().await;
    println!("end");
}
