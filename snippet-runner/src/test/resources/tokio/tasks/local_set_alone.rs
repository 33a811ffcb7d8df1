// A LocalSet that is awaited runs until its tasks have ended, those they spawned included.
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use tokio::task::{spawn_local, LocalSet};
use tokio::time::{sleep, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let sum = Rc::new(Cell::new(0));
    let local = LocalSet::new();
    for n in 1..=3u64 {
        let sum = sum.clone();
        local.spawn_local(async move {
            sleep(Duration::from_millis(n * 10)).await;
            sum.set(sum.get() + n);
            println!("{n} at {}", start.elapsed().as_millis());
            let sum = sum.clone();
            spawn_local(async move {
                sleep(Duration::from_millis(25)).await;
                sum.set(sum.get() + 100);
                println!("child of {n} at {}", start.elapsed().as_millis());
            });
        });
    }
    println!("nothing has run: {}", sum.get());
    local.await;
    println!("sum {} at {}", sum.get(), start.elapsed().as_millis());
    let local = LocalSet::new();
    let value = local
        .run_until(async {
            let (tx, rx) = tokio::sync::oneshot::channel();
            spawn_local(async move {
                sleep(Duration::from_millis(5)).await;
                tx.send(start.elapsed().as_millis()).unwrap();
            });
            let aborted = spawn_local(async { sleep(Duration::from_secs(9)).await });
            aborted.abort();
            println!("cancelled: {}", aborted.await.unwrap_err().is_cancelled());
            rx.await.unwrap()
        })
        .await;
    println!("value {value}");
}
