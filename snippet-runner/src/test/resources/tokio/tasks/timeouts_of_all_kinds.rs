// timeout and timeout_at: in the past, at once, never, of a panic, of an error, and one for many.
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout, timeout_at, Instant};

async fn after(ms: u64) -> Result<u64, String> {
    sleep(Duration::from_millis(ms)).await;
    if ms % 2 == 0 {
        Ok(ms)
    } else {
        Err(format!("odd {ms}"))
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let start = Instant::now();
    let ms = Duration::from_millis;
    sleep(ms(10)).await;
    println!(
        "past, ready: {}",
        timeout_at(start, async { 1 }).await.is_ok()
    );
    println!(
        "past, pending: {}",
        timeout_at(start, after(1)).await.is_ok()
    );
    println!(
        "zero, yields: {}",
        timeout(ms(0), tokio::task::yield_now()).await.is_ok()
    );
    println!("{} ms", start.elapsed().as_millis());
    println!(
        "forever: {:?}",
        timeout(Duration::MAX, after(4)).await.unwrap()
    );
    for n in [2, 3, 8] {
        match timeout(ms(5), after(n)).await {
            Ok(Ok(n)) => println!("value {n}"),
            Ok(Err(e)) => println!("error {e}"),
            Err(_) => println!("late"),
        }
    }
    let deadline = Instant::now() + ms(20);
    let (tx, mut rx) = mpsc::channel(4);
    tokio::spawn(async move {
        for n in 1..9 {
            sleep(ms(n)).await;
            if tx.send(n).await.is_err() {
                break;
            }
        }
    });
    let mut got = Vec::new();
    while let Ok(Some(n)) = timeout_at(deadline, rx.recv()).await {
        got.push(n);
    }
    println!(
        "until the deadline {got:?} at {}",
        start.elapsed().as_millis()
    );
    let task = tokio::spawn(async move {
        timeout(ms(50), async {
            sleep(ms(1)).await;
            panic!("inside");
        })
        .await
        .unwrap_or(())
    });
    println!("panicked: {}", task.await.unwrap_err().is_panic());
    let (tx, rx) = oneshot::channel::<i32>();
    tokio::spawn(async move {
        sleep(ms(3)).await;
        drop(tx);
    });
    println!(
        "closed before the timeout: {:?}",
        timeout(ms(5), rx).await.unwrap().is_err()
    );
    println!("{} ms", start.elapsed().as_millis());
}
