// Aborting a task does not abort those that it has spawned, unless it holds them in a JoinSet.
use std::time::Duration;
use tokio::task::{spawn, JoinSet};
use tokio::time::sleep;

struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

async fn child(name: &'static str) {
    let _guard = Guard(name);
    sleep(Duration::from_millis(20)).await;
    println!("{name} ends by itself");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let parent = spawn(async {
        let _guard = Guard("first parent");
        let task = spawn(child("spawned child"));
        task.await.unwrap();
    });
    sleep(Duration::from_millis(5)).await;
    parent.abort();
    println!("cancelled: {}", parent.await.unwrap_err().is_cancelled());
    sleep(Duration::from_millis(50)).await;

    let parent = spawn(async {
        let mut set = JoinSet::new();
        let _guard = Guard("second parent");
        set.spawn(child("child of a set"));
        set.join_next().await.unwrap().unwrap();
    });
    sleep(Duration::from_millis(5)).await;
    parent.abort();
    println!("cancelled: {}", parent.await.unwrap_err().is_cancelled());
    sleep(Duration::from_millis(50)).await;

    let parent = spawn(async {
        let _guard = Guard("third parent");
        child("awaited child").await;
    });
    sleep(Duration::from_millis(5)).await;
    parent.abort();
    println!("cancelled: {}", parent.await.unwrap_err().is_cancelled());
    println!("end");
}
