// A sender that was promised a place, and had no turn before the receiver closed, is refused.
use tokio::sync::mpsc;
use tokio::time::{sleep, Duration, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, mut rx) = mpsc::channel(1);
    tx.send("first").await.unwrap();
    let t = tx.clone();
    let promised = tokio::spawn(async move {
        match t.send("second").await {
            Ok(()) => println!("second was sent"),
            Err(e) => println!("{} came back", e.0),
        }
    });
    let t = tx.clone();
    let reserving = tokio::spawn(async move {
        println!("reserved {}", t.reserve().await.is_ok());
    });
    sleep(Duration::from_millis(1)).await;
    println!("got {}", rx.recv().await.unwrap());
    rx.close();
    println!("nothing yet {}", rx.try_recv().is_err());
    println!("capacity {}", tx.capacity());
    promised.await.unwrap();
    reserving.await.unwrap();
    println!("end {}", rx.recv().await.is_none());
    println!("capacity {}", tx.capacity());

    // The same, when the last sender goes instead: the permit still holds the end back.
    let (tx, mut rx) = mpsc::channel(1);
    let permit = tx.clone().reserve_owned().await.unwrap();
    drop(tx);
    tokio::spawn(async move {
        sleep(Duration::from_millis(10)).await;
        drop(permit);
    });
    let end = rx.recv().await == None::<u8>;
    println!("{} end {}", start.elapsed().as_millis(), end);
}
