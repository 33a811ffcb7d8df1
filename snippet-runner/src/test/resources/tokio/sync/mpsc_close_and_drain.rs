// close() refuses what is new, and delivers what is buffered, and what a permit still sends.
use tokio::sync::mpsc;
use tokio::sync::mpsc::error::TryRecvError;
use tokio::time::{timeout, Duration};

fn word(answer: Result<i32, TryRecvError>) -> String {
    match answer {
        Ok(value) => format!("value {}", value),
        Err(TryRecvError::Empty) => "empty".to_string(),
        Err(TryRecvError::Disconnected) => "disconnected".to_string(),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::channel(4);
    tx.send(1).await.unwrap();
    tx.send(2).await.unwrap();
    let permit = tx.reserve().await.unwrap();
    println!("capacity {} of {}", tx.capacity(), tx.max_capacity());
    let unused = tx.reserve().await.unwrap();
    println!("capacity {}", tx.capacity());

    rx.close();
    println!("closed {}", tx.is_closed());
    println!("send: {}", tx.send(3).await.is_ok());
    println!("try_send: {}", tx.try_send(4).is_ok());
    println!("reserve: {}", tx.reserve().await.is_ok());
    println!("recv: {:?}", rx.recv().await.unwrap());
    println!("recv: {:?}", rx.recv().await.unwrap());
    println!("try: {}", word(rx.try_recv()));
    let early = timeout(Duration::from_millis(5), rx.recv()).await;
    println!("end in sight: {}", early.is_ok());
    permit.send(5);
    println!("try: {}", word(rx.try_recv()));
    let early = timeout(Duration::from_millis(5), rx.recv()).await;
    println!("end in sight: {}", early.is_ok());
    drop(unused);
    println!("end: {}", rx.recv().await.is_none());
    println!("end again: {}", rx.recv().await.is_none());
    drop(tx);
    println!("try: {}", word(rx.try_recv()));

    let (tx, mut rx) = mpsc::channel(1);
    tx.send(1).await.unwrap();
    let t = tx.clone();
    let waiting = tokio::spawn(async move {
        match t.send(2).await {
            Ok(()) => println!("sent"),
            Err(e) => println!("not sent: {}", e.0),
        }
    });
    tokio::task::yield_now().await;
    rx.close();
    waiting.await.unwrap();
    println!("buffered: {}", rx.recv().await.unwrap());
    println!("end: {}", rx.recv().await.is_none());
    drop(rx);
    println!("dropped: {}", tx.try_send(6).unwrap_err());
}
