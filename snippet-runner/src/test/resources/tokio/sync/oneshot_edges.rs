// The ends of a oneshot: closed, dropped, empty, too late.
use tokio::sync::oneshot;
use tokio::sync::oneshot::error::TryRecvError;
use tokio::time::{sleep, timeout, Duration, Instant};

fn word(answer: Result<i32, TryRecvError>) -> String {
    match answer {
        Ok(value) => format!("value {}", value),
        Err(TryRecvError::Empty) => "empty".to_string(),
        Err(TryRecvError::Closed) => "closed".to_string(),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, mut rx) = oneshot::channel();
    println!("try: {}", word(rx.try_recv()));
    println!("send: {}", tx.send(1).is_ok());
    rx.close();
    println!("closed, but sent: {}", word(rx.try_recv()));
    println!("only once: {}", word(rx.try_recv()));

    let (tx, mut rx) = oneshot::channel();
    rx.close();
    println!("sender knows: {}", tx.is_closed());
    println!("given back: {}", tx.send(2).unwrap_err());
    println!("await when closed: {}", (&mut rx).await.is_ok());
    println!("try when closed: {}", word(rx.try_recv()));
    let again = tokio::spawn(async move { rx.await.is_ok() });
    println!(
        "await again panics: {}",
        again.await.unwrap_err().is_panic()
    );

    let (tx, mut rx) = oneshot::channel();
    rx.close();
    println!("closed and asked: {}", word(rx.try_recv()));
    let again = tokio::spawn(async move { rx.await.is_ok() });
    println!(
        "await after that panics: {}",
        again.await.unwrap_err().is_panic()
    );
    drop(tx);

    let (tx, mut rx) = oneshot::channel::<i32>();
    drop(tx);
    println!("dropped sender: {}", word(rx.try_recv()));

    let (tx, rx) = oneshot::channel::<i32>();
    let watcher = tokio::spawn(async move {
        let mut tx = tx;
        tx.closed().await;
        println!("{} the receiver is gone", start.elapsed().as_millis());
        println!("given back: {}", tx.send(3).unwrap_err());
    });
    println!(
        "in time: {}",
        timeout(Duration::from_millis(7), rx).await.is_ok()
    );
    println!("{} gave up", start.elapsed().as_millis());
    watcher.await.unwrap();

    let (tx, mut rx) = oneshot::channel();
    tokio::spawn(async move {
        sleep(Duration::from_millis(5)).await;
        println!("sending, closed: {}", tx.is_closed());
        println!("sent: {}", tx.send(4).is_ok());
    });
    println!(
        "patience: {}",
        timeout(Duration::from_millis(3), &mut rx).await.is_ok()
    );
    println!("still: {}", rx.await.unwrap());

    let (tx, rx) = oneshot::channel::<i32>();
    let waiter = tokio::spawn(async move { rx.await.is_ok() });
    let failing = tokio::spawn(async move {
        let _tx = tx;
        sleep(Duration::from_millis(1)).await;
        panic!("without an answer");
    });
    println!("answered: {}", waiter.await.unwrap());
    println!("panicked: {}", failing.await.is_err());
}
