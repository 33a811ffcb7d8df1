// A connection that sends a heartbeat when nothing was said for a while, and ends on request.
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{interval, sleep, Instant};

async fn connection(mut rx: mpsc::Receiver<&'static str>, mut stop: oneshot::Receiver<()>) -> u32 {
    let start = Instant::now();
    let mut beat = interval(Duration::from_millis(50));
    beat.tick().await;
    let mut beats = 0;
    loop {
        tokio::select! {
            biased;
            reason = &mut stop => {
                let text = if reason.is_ok() { "asked to" } else { "nobody left" };
                println!("{} ms: stops, {text}", start.elapsed().as_millis());
                return beats;
            }
            Some(text) = rx.recv() => {
                println!("{} ms: says {text}", start.elapsed().as_millis());
                beat.reset();
            }
            _ = beat.tick() => {
                beats += 1;
                println!("{} ms: heartbeat", start.elapsed().as_millis());
            }
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for polite in [true, false] {
        let (tx, rx) = mpsc::channel(4);
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(connection(rx, stopped));
        for (pause, text) in [
            (20, "hello"),
            (45, "again"),
            (130, "late"),
            (50, "same time"),
        ] {
            sleep(Duration::from_millis(pause)).await;
            tx.send(text).await.unwrap();
        }
        drop(tx);
        sleep(Duration::from_millis(120)).await;
        if polite {
            stop.send(()).unwrap();
        } else {
            drop(stop);
        }
        println!("heartbeats: {}", task.await.unwrap());
    }
}
