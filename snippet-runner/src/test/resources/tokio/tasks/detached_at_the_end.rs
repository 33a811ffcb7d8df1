// What becomes of detached tasks when main ends.
use std::time::Duration;
use tokio::task::{spawn, yield_now};
use tokio::time::sleep;

struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let _main = Guard("main's own");
    for name in ["first", "second", "third"] {
        drop(spawn(async move {
            let _guard = Guard(name);
            println!("{name} starts");
            sleep(Duration::from_millis(10)).await;
            println!("{name} woke");
            sleep(Duration::from_millis(10)).await;
            println!("never printed");
        }));
    }
    spawn(async {
        let _guard = Guard("quick");
        yield_now().await;
        println!("quick finishes");
    });
    sleep(Duration::from_millis(15)).await;
    spawn(async {
        let _guard = Guard("never started");
        println!("never printed");
    });
    println!("main ends");
}
