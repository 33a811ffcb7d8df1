// A runtime by hand: tasks run only while block_on does, and are dropped with the runtime.
use std::time::Duration;
use tokio::runtime::{Builder, Handle};
use tokio::time::{sleep, Instant};

struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    println!("outside: {}", Handle::try_current().is_err());
    let runtime = Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap();
    let early = runtime.spawn(async {
        println!("early runs");
        1
    });
    println!("spawned, not run: {}", early.is_finished());
    println!("block_on gives {}", runtime.block_on(async { 2 }));
    println!("early finished: {}", early.is_finished());
    println!("early gives {}", runtime.block_on(early).unwrap());

    let inside = {
        let _enter = runtime.enter();
        println!("entered: {}", Handle::try_current().is_ok());
        tokio::spawn(async {
            let _guard = Guard("inside");
            sleep(Duration::from_millis(100)).await;
            println!("never printed");
        })
    };
    println!("left: {}", Handle::try_current().is_err());
    runtime.block_on(async {
        let start = Instant::now();
        sleep(Duration::from_millis(60)).await;
        println!("slept {} ms", start.elapsed().as_millis());
        println!("inside finished: {}", inside.is_finished());
    });
    let handle = runtime.handle().clone();
    runtime.block_on(async {
        let task = handle.spawn(async { 3 });
        println!("through the handle {}", task.await.unwrap());
    });
    println!("the runtime goes");
    drop(runtime);
    println!(
        "the runtime is gone, inside finished: {}",
        inside.is_finished()
    );
}
