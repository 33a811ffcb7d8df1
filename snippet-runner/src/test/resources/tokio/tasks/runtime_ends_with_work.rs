// What a runtime does with tasks and blocking code that are left when it is shut down.
use std::sync::mpsc;
use std::time::Duration;
use tokio::runtime::Builder;
use tokio::time::sleep;

struct Guard(&'static str);
impl Drop for Guard {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let runtime = Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap();
    let (task, never) = runtime.block_on(async {
        let task = tokio::spawn(async {
            let _guard = Guard("waiting");
            sleep(Duration::from_secs(1)).await;
        });
        tokio::task::yield_now().await;
        let never = tokio::spawn(async {
            let _guard = Guard("never made");
        });
        (task, never)
    });
    println!("shutdown_background");
    runtime.shutdown_background();
    println!("finished: {} {}", task.is_finished(), never.is_finished());
    let other = Builder::new_current_thread().enable_all().build().unwrap();
    let e = other.block_on(task).unwrap_err();
    println!("awaited elsewhere: cancelled {}", e.is_cancelled());
    println!(
        "the other: cancelled {}",
        other.block_on(never).unwrap_err().is_cancelled()
    );

    let (go, wait) = mpsc::channel::<()>();
    let blocking = other.spawn_blocking(move || {
        wait.recv().unwrap();
        5
    });
    println!("blocking code gives {}", {
        go.send(()).unwrap();
        other.block_on(blocking).unwrap()
    });
    let handle = other.handle().clone();
    other.shutdown_timeout(Duration::from_millis(10));
    let late = handle.spawn(async {
        println!("never printed");
    });
    println!("spawned on a dead runtime: finished {}", late.is_finished());
    let third = Builder::new_current_thread().build().unwrap();
    println!(
        "cancelled {}",
        third.block_on(late).unwrap_err().is_cancelled()
    );
    let panicking = third.block_on(async {
        let h = tokio::spawn(async { panic!("in a task") });
        h.await.is_err()
    });
    println!("a panic stays in its task: {panicking}");
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        third.block_on(async { panic!("in block_on") })
    }));
    println!("a panic in block_on comes out: {}", result.is_err());
    println!("and the runtime goes on: {}", third.block_on(async { 1 }));
}
