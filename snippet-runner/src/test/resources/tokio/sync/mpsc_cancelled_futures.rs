// A recv that loses a select loses no message; a send that is dropped loses its value.
use tokio::sync::mpsc;
use tokio::time::{sleep, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, mut rx) = mpsc::channel(1);
    tokio::spawn(async move {
        for i in 0..4 {
            sleep(ms(7)).await;
            tx.send(i).await.unwrap();
        }
    });
    let mut ticks = 0;
    loop {
        tokio::select! {
            biased;
            received = rx.recv() => match received {
                Some(i) => println!("{} got {}", start.elapsed().as_millis(), i),
                None => break,
            },
            _ = sleep(ms(3)) => ticks += 1,
        }
    }
    println!("{} end after {} ticks", start.elapsed().as_millis(), ticks);

    let (tx, mut rx) = mpsc::channel(1);
    tx.send("kept".to_string()).await.unwrap();
    tokio::select! {
        biased;
        _ = tx.send("lost".to_string()) => println!("sent"),
        _ = sleep(ms(5)) => println!("dropped the send"),
    }
    println!("got {}", rx.recv().await.unwrap());
    println!("nothing else {}", rx.try_recv().is_err());

    // With a permit the value is still there.
    let value = "precious".to_string();
    tx.send("kept".to_string()).await.unwrap();
    tokio::select! {
        biased;
        permit = tx.reserve() => permit.unwrap().send(value.clone()),
        _ = sleep(ms(5)) => println!("no place for {}", value),
    }
    println!("got {}", rx.recv().await.unwrap());

    // Dropped between being promised the place and running again.
    tx.send("full".to_string()).await.unwrap();
    let t = tx.clone();
    let promised = tokio::spawn(async move { t.send("promised".to_string()).await.is_ok() });
    sleep(ms(1)).await;
    println!("got {}", rx.recv().await.unwrap());
    println!("capacity {}", tx.capacity());
    promised.abort();
    println!("cancelled {}", promised.await.unwrap_err().is_cancelled());
    println!(
        "capacity {}, nothing came {}",
        tx.capacity(),
        rx.try_recv().is_err()
    );

    // A send that is never awaited sends nothing.
    let lazy = tx.send("lazy".to_string());
    drop(lazy);
    println!(
        "capacity {}, nothing came {}",
        tx.capacity(),
        rx.try_recv().is_err()
    );
}
