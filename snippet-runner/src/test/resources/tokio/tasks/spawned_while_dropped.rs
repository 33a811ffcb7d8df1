// Tasks that are spawned by what is dropped, after an abort and at the end of the runtime.
use std::time::Duration;
use tokio::task::spawn;
use tokio::time::sleep;

struct Spawns(&'static str);

impl Drop for Spawns {
    fn drop(&mut self) {
        let name = self.0;
        println!("drop {name}");
        let task = spawn(async move { println!("cleanup of {name} runs") });
        println!("spawned, finished {}", task.is_finished());
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let task = spawn(async {
        let _spawns = Spawns("aborted");
        sleep(Duration::from_secs(1)).await;
    });
    sleep(Duration::from_millis(1)).await;
    task.abort();
    println!("cancelled {}", task.await.unwrap_err().is_cancelled());
    sleep(Duration::from_millis(1)).await;
    println!("slept");
    spawn(async {
        let _spawns = Spawns("left over");
        sleep(Duration::from_secs(1)).await;
    });
    sleep(Duration::from_millis(1)).await;
    println!("main ends");
}
