// An abort of a task in each state: not begun, woken but not run, ended but not joined, joined.
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::task::{yield_now, JoinHandle};
use tokio::time::sleep;

struct Guard<'a>(&'a str);
impl Drop for Guard<'_> {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}

async fn tell(name: &str, task: JoinHandle<u32>) {
    match task.await {
        Ok(n) => println!("{name}: {n}"),
        Err(e) => println!("{name}: cancelled {}", e.is_cancelled()),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let fresh = tokio::spawn(async { 1 });
    fresh.abort();
    tell("not begun", fresh).await;

    let (tx, rx) = oneshot::channel();
    let woken = tokio::spawn(async move {
        let _guard = Guard("woken");
        rx.await.unwrap()
    });
    yield_now().await;
    tx.send(2).unwrap();
    woken.abort();
    tell("woken", woken).await;

    let (tx, rx) = oneshot::channel();
    let woken = tokio::spawn(async move {
        let _guard = Guard("aborted, then woken");
        rx.await.unwrap()
    });
    yield_now().await;
    woken.abort();
    println!("the value is taken: {}", tx.send(3).is_ok());
    tell("aborted, then woken", woken).await;

    let ended = tokio::spawn(async { 4 });
    yield_now().await;
    ended.abort();
    tell("ended", ended).await;

    let timed = tokio::spawn(async {
        sleep(Duration::from_millis(5)).await;
        6
    });
    sleep(Duration::from_millis(5)).await;
    println!("finished at its moment: {}", timed.is_finished());
    timed.abort();
    tell("timed", timed).await;
    let mut joined = tokio::spawn(async { 7 });
    println!("joined {}", (&mut joined).await.unwrap());
    joined.abort();
    println!("finished {}", joined.is_finished());
}
