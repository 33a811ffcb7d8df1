// A task is aborted at every kind of wait, and what it waited for is unharmed.
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{broadcast, mpsc, oneshot, watch, Barrier, Mutex, Notify, RwLock, Semaphore};
use tokio::task::{yield_now, JoinHandle};

async fn stop(name: &str, task: JoinHandle<()>) {
    yield_now().await;
    task.abort();
    println!("{name}: {}", task.await.unwrap_err().is_cancelled());
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mutex = Arc::new(Mutex::new(1));
    let held = mutex.lock().await;
    let m = mutex.clone();
    stop(
        "lock",
        tokio::spawn(async move {
            *m.lock().await += 1;
        }),
    )
    .await;
    drop(held);
    println!("  free: {}", mutex.try_lock().is_ok());

    let rw = Arc::new(RwLock::new(1));
    let read = rw.read().await;
    let w = rw.clone();
    stop(
        "write",
        tokio::spawn(async move {
            *w.write().await += 1;
        }),
    )
    .await;
    println!("  readable: {}", rw.try_read().is_ok());
    drop(read);

    let semaphore = Arc::new(Semaphore::new(1));
    let s = semaphore.clone();
    stop(
        "acquire 2",
        tokio::spawn(async move {
            let _p = s.acquire_many(2).await;
        }),
    )
    .await;
    println!("  permits {}", semaphore.available_permits());

    let (tx, mut rx) = mpsc::channel(1);
    tx.send(1).await.unwrap();
    let t = tx.clone();
    stop(
        "send",
        tokio::spawn(async move {
            t.send(2).await.unwrap();
        }),
    )
    .await;
    println!("  received {:?}", rx.recv().await);
    println!("  then {:?}", rx.try_recv());
    stop(
        "recv",
        tokio::spawn(async move {
            rx.recv().await;
        }),
    )
    .await;
    println!("  closed: {}", tx.is_closed());

    let (tx, rx) = oneshot::channel::<i32>();
    stop(
        "oneshot",
        tokio::spawn(async move {
            rx.await.unwrap();
        }),
    )
    .await;
    println!("  refused {:?}", tx.send(7));

    let (tx, mut rx) = broadcast::channel::<i32>(4);
    stop(
        "broadcast",
        tokio::spawn(async move {
            rx.recv().await.unwrap();
        }),
    )
    .await;
    println!("  receivers {}", tx.receiver_count());

    let (tx, mut rx) = watch::channel(0);
    stop(
        "watch",
        tokio::spawn(async move {
            rx.changed().await.unwrap();
        }),
    )
    .await;
    println!("  receivers {}", tx.receiver_count());

    let notify = Arc::new(Notify::new());
    let n = notify.clone();
    let task = tokio::spawn(async move { n.notified().await });
    yield_now().await;
    notify.notify_one();
    task.abort();
    println!("notified: {}", task.await.unwrap_err().is_cancelled());
    tokio::time::timeout(Duration::from_millis(1), notify.notified())
        .await
        .unwrap();
    println!("  the permit was passed on");

    let barrier = Arc::new(Barrier::new(2));
    let b = barrier.clone();
    stop(
        "barrier",
        tokio::spawn(async move {
            b.wait().await;
        }),
    )
    .await;
    println!("  leader: {}", barrier.wait().await.is_leader());

    let inner = Arc::new(Mutex::new(tokio::spawn(tokio::time::sleep(
        Duration::from_millis(5),
    ))));
    let i = inner.clone();
    stop(
        "join handle",
        tokio::spawn(async move {
            (&mut *i.lock().await).await.unwrap();
        }),
    )
    .await;
    println!("  inner finished: {}", inner.lock().await.is_finished());
    stop("pending", tokio::spawn(std::future::pending())).await;
    stop(
        "yield",
        tokio::spawn(async {
            loop {
                yield_now().await
            }
        }),
    )
    .await;
}
