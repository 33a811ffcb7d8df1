// A task that always finds a message still lets others run: after 128 of them it gives way.
use tokio::sync::{mpsc, Semaphore};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::unbounded_channel();
    for i in 0..300 {
        tx.send(i).unwrap();
    }
    drop(tx);
    let (log, mut lines) = mpsc::unbounded_channel();
    let l = log.clone();
    let reader = tokio::spawn(async move {
        let mut count = 0;
        while rx.recv().await.is_some() {
            count += 1;
            if count % 64 == 0 {
                l.send(format!("reader at {}", count)).unwrap();
            }
        }
        l.send(format!("reader has {}", count)).unwrap();
    });
    let l = log.clone();
    let other = tokio::spawn(async move {
        let sem = Semaphore::new(1);
        for round in 0..200 {
            let _permit = sem.acquire().await.unwrap();
            if round % 50 == 0 {
                l.send(format!("other at {}", round)).unwrap();
            }
        }
        l.send("other ends".to_string()).unwrap();
    });
    drop(log);
    reader.await.unwrap();
    other.await.unwrap();
    while let Some(line) = lines.recv().await {
        println!("{}", line);
    }
}
