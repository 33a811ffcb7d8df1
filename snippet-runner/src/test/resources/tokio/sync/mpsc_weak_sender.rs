// A weak sender keeps no channel open, and becomes a sender while there is another one.
use tokio::sync::mpsc;
use tokio::time::{sleep, Duration, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, mut rx) = mpsc::channel(4);
    let weak = tx.downgrade();
    let also = weak.clone();
    {
        let strong = weak.upgrade().unwrap();
        strong.send("from the weak one").await.unwrap();
        println!("same channel {}", strong.same_channel(&tx));
    }
    tokio::spawn(async move {
        sleep(Duration::from_millis(10)).await;
        println!("{} the last sender goes", start.elapsed().as_millis());
        drop(tx);
    });
    while let Some(text) = rx.recv().await {
        println!("{} got {}", start.elapsed().as_millis(), text);
    }
    println!("{} end", start.elapsed().as_millis());
    println!(
        "upgrade {} {}",
        weak.upgrade().is_some(),
        also.upgrade().is_some()
    );

    let (tx, mut rx) = mpsc::channel(4);
    let weak = tx.downgrade();
    let permit = tx.clone().reserve_owned().await.unwrap();
    drop(tx);
    println!(
        "upgrade beside an owned permit {}",
        weak.upgrade().is_some()
    );
    drop(permit);
    println!("upgrade after it {}", weak.upgrade().is_some());
    println!("end {}", rx.recv().await == None::<i32>);

    let (tx, rx) = mpsc::channel::<i32>(1);
    let weak = tx.downgrade();
    drop(rx);
    match weak.upgrade() {
        Some(strong) => println!("upgrade without a receiver, closed {}", strong.is_closed()),
        None => println!("no upgrade"),
    }

    let (tx, mut rx) = mpsc::unbounded_channel();
    let weak = tx.downgrade();
    tx.send(1).unwrap();
    drop(tx);
    println!("unbounded upgrade {}", weak.upgrade().is_some());
    println!(
        "buffered {} end {}",
        rx.recv().await.unwrap(),
        rx.recv().await.is_none()
    );
}
