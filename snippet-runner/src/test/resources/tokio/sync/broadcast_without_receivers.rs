// What becomes of messages that nobody can receive, and of receivers that nobody sends to.
use tokio::sync::broadcast;
use tokio::time::{sleep, Duration, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, rx) = broadcast::channel(4);
    println!("receivers {}", tx.receiver_count());
    drop(rx);
    println!("receivers {}", tx.receiver_count());
    println!(
        "given back {}",
        tx.send("to nobody".to_string()).unwrap_err().0
    );
    println!("receivers {}", tx.receiver_count());

    let mut rx = tx.subscribe();
    println!("reached {}", tx.send("one".to_string()).unwrap());
    let other = tx.subscribe();
    println!("reached {}", tx.send("two".to_string()).unwrap());
    println!("rx {}, other {}", rx.len(), other.len());
    println!("got {}", rx.recv().await.unwrap());
    println!("got {}", rx.recv().await.unwrap());
    println!("rx {}, other {}", rx.len(), other.len());
    drop(other);
    println!("rx {}, empty {}", rx.len(), rx.is_empty());

    let mut listeners = Vec::new();
    for i in 0..3 {
        let mut rx = tx.subscribe();
        listeners.push(tokio::spawn(async move {
            while let Ok(text) = rx.recv().await {
                println!("{} listener {}: {}", start.elapsed().as_millis(), i, text);
                if i == 1 {
                    break;
                }
            }
            println!("{} listener {} ends", start.elapsed().as_millis(), i);
        }));
    }
    drop(rx);
    sleep(Duration::from_millis(1)).await;
    println!("reached {}", tx.send("hello".to_string()).unwrap());
    sleep(Duration::from_millis(1)).await;
    println!("reached {}", tx.send("again".to_string()).unwrap());
    let tx2 = tx.clone();
    drop(tx);
    sleep(Duration::from_millis(1)).await;
    println!("one sender left, receivers {}", tx2.receiver_count());
    drop(tx2);
    for listener in listeners {
        listener.await.unwrap();
    }
}
