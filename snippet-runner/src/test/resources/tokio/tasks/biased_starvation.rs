// A biased select starves its later branches while the first is always ready; order decides.
use std::time::Duration;
use tokio::sync::{mpsc, Notify};
use tokio::time::{interval, sleep, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::unbounded_channel();
    let (stop, mut stopped) = mpsc::channel::<()>(1);
    for n in 0..300 {
        tx.send(n).unwrap();
    }
    stop.send(()).await.unwrap();
    let mut received = 0;
    loop {
        tokio::select! {
            biased;
            Some(_) = rx.recv() => received += 1,
            _ = stopped.recv() => break,
        }
    }
    println!("messages first: {received}");
    for n in 0..5 {
        tx.send(n).unwrap();
    }
    stop.send(()).await.unwrap();
    received = 0;
    loop {
        tokio::select! {
            biased;
            _ = stopped.recv() => break,
            Some(_) = rx.recv() => received += 1,
        }
    }
    println!("stop first: {received}, left {}", {
        let mut n = 0;
        while rx.try_recv().is_ok() {
            n += 1
        }
        n
    });

    let start = Instant::now();
    let notify = Notify::new();
    let mut ticks = interval(Duration::from_millis(5));
    let mut log = String::new();
    for round in 0..12 {
        if round % 3 == 0 {
            notify.notify_one();
            notify.notify_one();
        }
        tokio::select! {
            biased;
            _ = notify.notified() => log.push('n'),
            _ = ticks.tick() => log.push('t'),
            _ = sleep(Duration::from_millis(4)) => log.push('s'),
        }
    }
    println!("{log} at {}", start.elapsed().as_millis());
    let ready = std::future::ready(1);
    tokio::pin!(ready);
    let n = tokio::select! {
        biased;
        _ = std::future::pending::<()>() => 0,
        n = &mut ready => n,
        _ = async { println!("never polled") } => 2,
    };
    println!("ready {n}");
}
