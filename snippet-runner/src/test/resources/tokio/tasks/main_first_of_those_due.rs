// Main and a task whose sleeps end at the same moment.
use std::time::Duration;
use tokio::time::sleep;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let task = tokio::spawn(async {
        for i in 1..=3 {
            sleep(Duration::from_millis(10)).await;
            println!("task {i}");
        }
    });
    tokio::task::yield_now().await;
    for i in 1..=3 {
        sleep(Duration::from_millis(10)).await;
        println!("main {i}");
    }
    task.await.unwrap();
}
