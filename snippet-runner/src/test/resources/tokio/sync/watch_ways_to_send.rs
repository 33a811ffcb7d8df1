// send, send_replace, send_modify and send_if_modified: with receivers, and without.
use std::sync::Arc;
use tokio::sync::watch;
use tokio::time::{sleep, Duration, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, mut rx) = watch::channel(10);
    let reader = tokio::spawn(async move {
        while rx.changed().await.is_ok() {
            let value = *rx.borrow();
            println!("{} reader sees {}", start.elapsed().as_millis(), value);
        }
        println!("{} reader ends", start.elapsed().as_millis());
    });
    sleep(Duration::from_millis(1)).await;
    println!("replaced {}", tx.send_replace(11));
    sleep(Duration::from_millis(1)).await;
    tx.send_modify(|value| *value += 1);
    tx.send_modify(|value| *value += 1);
    println!("now {}", *tx.borrow());
    sleep(Duration::from_millis(1)).await;
    let odd = |value: &mut i32| {
        let is_odd = *value % 2 == 1;
        if is_odd {
            *value *= 2;
        }
        is_odd
    };
    println!("modified {}", tx.send_if_modified(odd));
    println!("modified {}", tx.send_if_modified(odd));
    sleep(Duration::from_millis(1)).await;
    reader.abort();
    println!("aborted {}", reader.await.unwrap_err().is_cancelled());

    println!(
        "receivers {}, closed {}",
        tx.receiver_count(),
        tx.is_closed()
    );
    println!("given back {}", tx.send(99).unwrap_err().0);
    println!("still {}", *tx.borrow());
    println!("replaced {}", tx.send_replace(40));
    tx.send_modify(|value| *value += 2);
    println!("now {}", *tx.borrow());
    let again = tx.subscribe();
    println!(
        "closed {}, new {}",
        tx.is_closed(),
        again.has_changed().unwrap()
    );
    println!("send {}", tx.send(43).is_ok());
    println!(
        "again sees {}, new {}",
        *again.borrow(),
        again.has_changed().unwrap()
    );

    let tx = Arc::new(tx);
    let t = tx.clone();
    let failed = tokio::spawn(async move {
        t.send_modify(|_| panic!("no new value"));
    });
    println!("panicked {}", failed.await.is_err());
    println!(
        "after the panic {}, new {}",
        *tx.borrow(),
        again.has_changed().unwrap()
    );
    println!("send {}", tx.send(44).is_ok());
    let t = tx.clone();
    let watcher = tokio::spawn(async move {
        t.closed().await;
        println!("nobody looks any more");
    });
    sleep(Duration::from_millis(1)).await;
    drop(again);
    watcher.await.unwrap();
}
