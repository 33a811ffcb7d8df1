// One blocking thread: what waits for it can be aborted, what runs there cannot.
use std::time::Duration;
use tokio::runtime::Builder;
use tokio::task::spawn_blocking;

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let runtime = Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(1)
        .build()
        .unwrap();
    runtime.block_on(async {
        let (go, wait) = std::sync::mpsc::channel::<()>();
        let (began, begins) = tokio::sync::oneshot::channel();
        let first = spawn_blocking(move || {
            println!("first begins");
            began.send(()).unwrap();
            wait.recv().unwrap();
            println!("first ends");
            1
        });
        let second = spawn_blocking(|| println!("never printed"));
        let third = spawn_blocking(|| 3);
        begins.await.unwrap();
        first.abort();
        second.abort();
        println!(
            "first finished: {}, third finished: {}",
            first.is_finished(),
            third.is_finished()
        );
        go.send(()).unwrap();
        println!(
            "second cancelled: {}",
            second.await.unwrap_err().is_cancelled()
        );
        println!("first gives {:?}", first.await.unwrap());
        println!("third gives {:?}", third.await.unwrap());
        let failing: tokio::task::JoinHandle<i32> = spawn_blocking(|| panic!("blocking"));
        let e = failing.await.unwrap_err();
        println!("panic {}, cancelled {}", e.is_panic(), e.is_cancelled());
        let nested = spawn_blocking(|| {
            let inner = tokio::spawn(async {
                tokio::time::sleep(Duration::from_millis(1)).await;
                5
            });
            inner
        });
        println!(
            "spawned from there: {}",
            nested.await.unwrap().await.unwrap()
        );
        let handle = tokio::runtime::Handle::current();
        let inside = spawn_blocking(move || handle.block_on(async { 6 }));
        println!("block_on there: {}", inside.await.unwrap());
    });
}
