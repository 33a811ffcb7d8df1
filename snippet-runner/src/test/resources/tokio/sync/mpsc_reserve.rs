// A reserved place counts as taken, keeps no order, and comes back when it is dropped.
use tokio::sync::mpsc;
use tokio::sync::mpsc::error::TrySendError;
use tokio::time::{sleep, Duration};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::channel(2);
    let first = tx.reserve().await.unwrap();
    let second = tx.try_reserve().unwrap();
    println!("capacity {}", tx.capacity());
    match tx.try_reserve() {
        Ok(_) => println!("a third place"),
        Err(TrySendError::Full(())) => println!("full"),
        Err(TrySendError::Closed(())) => println!("closed"),
    }
    second.send("second");
    first.send("first");
    println!(
        "{} before {}",
        rx.recv().await.unwrap(),
        rx.recv().await.unwrap()
    );
    println!("capacity {}", tx.capacity());

    let a = tx.reserve().await.unwrap();
    let b = tx.reserve().await.unwrap();
    let t = tx.clone();
    let waiter = tokio::spawn(async move {
        t.reserve().await.unwrap().send("waiter");
        println!("waiter has sent");
    });
    sleep(Duration::from_millis(1)).await;
    drop(a);
    println!("dropped one, capacity {}", tx.capacity());
    waiter.await.unwrap();
    drop(b);
    println!("dropped the other, capacity {}", tx.capacity());

    let owned = tx.clone().reserve_owned().await.unwrap();
    let t = owned.release();
    println!("same channel {}", t.same_channel(&tx));
    drop(t);
    let last = tx.clone().try_reserve_owned().unwrap();
    drop(tx);
    println!("got {}", rx.recv().await.unwrap());
    println!("more: {}", rx.try_recv().is_ok());
    drop(last.send("with the last permit"));
    println!("got {}", rx.recv().await.unwrap());
    println!("end: {}", rx.recv().await.is_none());

    let (tx, rx) = mpsc::channel::<i32>(1);
    let permit = tx.reserve().await.unwrap();
    drop(rx);
    permit.send(1);
    println!("sent to nobody, closed {}", tx.is_closed());
    match tx.try_reserve() {
        Ok(_) => println!("a place"),
        Err(TrySendError::Full(())) => println!("full"),
        Err(TrySendError::Closed(())) => println!("closed"),
    };
}
