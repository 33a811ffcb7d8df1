// A future that moves to another task wakes only the task that polled it last.
use std::future::{poll_fn, Future};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::task::spawn;
use tokio::time::sleep;

type Shared<T> = Arc<Mutex<Pin<Box<dyn Future<Output = T> + Send>>>>;

async fn poll_twice<T>(name: &'static str, future: Shared<T>) {
    let mut polls = 0;
    poll_fn(|cx| {
        polls += 1;
        let ready = future.lock().unwrap().as_mut().poll(cx).is_ready();
        println!("  {name}: poll {polls}, ready {ready}");
        if ready {
            return Poll::Ready(());
        }
        Poll::Pending
    })
    .await;
    println!("  {name} ends");
}

async fn race<T: 'static>(what: &str, future: impl Future<Output = T> + Send + 'static) {
    println!("{what}");
    let shared: Shared<T> = Arc::new(Mutex::new(Box::pin(future)));
    let first = spawn(poll_twice("first", shared.clone()));
    let second = spawn(poll_twice("second", shared));
    sleep(Duration::from_millis(30)).await;
    println!(
        "first {}, second {}",
        first.is_finished(),
        second.is_finished()
    );
    first.abort();
    println!(
        "first cancelled: {}",
        first.await.unwrap_err().is_cancelled()
    );
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    race("a sleep", sleep(Duration::from_millis(10))).await;
    let (tx, rx) = oneshot::channel();
    spawn(async {
        sleep(Duration::from_millis(10)).await;
        tx.send(1).unwrap();
    });
    race("a oneshot receiver", rx).await;
    let task = spawn(sleep(Duration::from_millis(10)));
    race("a JoinHandle", task).await;
}
