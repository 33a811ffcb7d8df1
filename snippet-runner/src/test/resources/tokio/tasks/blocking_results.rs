// What spawn_blocking gives: values, panics, and no abort once it runs.
use std::sync::mpsc;
use tokio::task::{spawn_blocking, JoinSet};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let sum = spawn_blocking(|| (1..=10).sum::<i32>());
    println!("sum {}", sum.await.unwrap());

    let error = spawn_blocking(|| panic!("blocked")).await.unwrap_err();
    println!(
        "panic {}, cancelled {}",
        error.is_panic(),
        error.is_cancelled()
    );
    println!(
        "message {}",
        error.into_panic().downcast_ref::<&str>().unwrap()
    );

    let (started, has_started) = tokio::sync::oneshot::channel();
    let (go, may_go) = mpsc::channel();
    let running = spawn_blocking(move || {
        started.send(()).unwrap();
        may_go.recv().unwrap()
    });
    has_started.await.unwrap();
    running.abort();
    println!("finished after abort: {}", running.is_finished());
    go.send("it ran to its end").unwrap();
    println!("{}", running.await.unwrap());

    let mut set = JoinSet::new();
    set.spawn(async { 1 });
    println!("set {}", set.join_next().await.unwrap().unwrap());

    let inner = spawn_blocking(|| {
        let handle = tokio::runtime::Handle::current();
        let value = handle.block_on(async { 5 });
        let task = handle.spawn(async { 6 });
        value + handle.block_on(task).unwrap()
    });
    println!("block_on inside {}", inner.await.unwrap());
}
