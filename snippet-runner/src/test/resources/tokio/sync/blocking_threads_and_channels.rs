// Blocking code sends to async code and receives from it, through a channel of one place.
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot, Mutex};
use tokio::task::spawn_blocking;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, mut rx) = mpsc::channel(1);
    let producer = spawn_blocking(move || {
        for i in 1..=3 {
            tx.blocking_send(i).unwrap();
        }
        "sent all"
    });
    let mut sum = 0;
    while let Some(i) = rx.recv().await {
        sum += i;
    }
    println!("{}, sum {}", producer.await.unwrap(), sum);

    let (tx, mut rx) = mpsc::channel::<String>(2);
    let (answer, question) = oneshot::channel();
    let consumer = spawn_blocking(move || {
        let mut words = Vec::new();
        while let Some(word) = rx.blocking_recv() {
            words.push(word);
        }
        answer.send(words.len()).unwrap();
        words.join(" ")
    });
    for word in ["read", "by", "a", "thread"] {
        tx.send(word.to_string()).await.unwrap();
    }
    drop(tx);
    println!("{} words", question.await.unwrap());
    println!("{}", consumer.await.unwrap());

    let shared = Arc::new(Mutex::new(1));
    let guard = shared.lock().await;
    let s = shared.clone();
    let doubler = spawn_blocking(move || {
        let mut guard = s.blocking_lock();
        *guard *= 2;
    });
    drop(guard);
    doubler.await.unwrap();
    println!("doubled {}", *shared.lock().await);

    let (tx, rx) = mpsc::channel(1);
    drop(rx);
    let refused = spawn_blocking(move || tx.blocking_send(7).unwrap_err().0);
    println!("given back {}", refused.await.unwrap());

    let (tx, rx) = mpsc::channel(1);
    tx.try_send(1).unwrap();
    let inside = tokio::spawn(async move { tx.blocking_send(2).is_ok() });
    println!(
        "blocking inside a task panics: {}",
        inside.await.unwrap_err().is_panic()
    );
    drop(rx);
}
