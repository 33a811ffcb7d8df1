// What a JoinHandle answers for a value, an Err, a panic and an abort.
use std::time::Duration;
use tokio::task::{JoinError, JoinHandle};

fn tell<T: std::fmt::Debug>(name: &str, outcome: Result<T, JoinError>) {
    match outcome {
        Ok(value) => println!("{name}: value {value:?}"),
        Err(e) => {
            println!(
                "{name}: panic {}, cancelled {}",
                e.is_panic(),
                e.is_cancelled()
            );
            match e.try_into_panic() {
                Ok(panic) => println!("  panic: {}", panic.downcast_ref::<&str>().unwrap()),
                Err(e) => println!("  no panic, still cancelled: {}", e.is_cancelled()),
            }
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let value = tokio::spawn(async { 42 });
    let panics: JoinHandle<i32> = tokio::spawn(async { panic!("boom") });
    let late: JoinHandle<i32> = tokio::spawn(async {
        tokio::time::sleep(Duration::from_millis(5)).await;
        panic!("late boom")
    });
    let aborted = tokio::spawn(async {
        tokio::time::sleep(Duration::from_secs(3600)).await;
        1
    });
    println!("finished at once: {}", value.is_finished());
    tokio::task::yield_now().await;
    println!("value finished: {}", value.is_finished());
    println!("panics finished: {}", panics.is_finished());
    println!("late finished: {}", late.is_finished());
    value.abort();
    panics.abort();
    aborted.abort();
    aborted.abort();
    println!(
        "aborted finished right after abort: {}",
        aborted.is_finished()
    );
    tell("value", value.await);
    tell("panics", panics.await);
    tell("aborted", aborted.await);
    tell("late", late.await);
}
