// Drops that send, spawn and cancel: what the end of one task starts in others.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, Instant};
use tokio_util::sync::CancellationToken;

struct Sends(&'static str, mpsc::UnboundedSender<String>);
impl Drop for Sends {
    fn drop(&mut self) {
        let _ = self.1.send(format!("{} is dropped", self.0));
    }
}

struct Spawns(mpsc::UnboundedSender<String>);
impl Drop for Spawns {
    fn drop(&mut self) {
        let tx = self.0.clone();
        tokio::spawn(async move {
            tx.send("cleanup begins".into()).unwrap();
            sleep(Duration::from_millis(3)).await;
            tx.send("cleanup ends".into()).unwrap();
        });
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let start = Instant::now();
    let (tx, mut rx) = mpsc::unbounded_channel();
    let token = CancellationToken::new();
    let (t1, t2) = (tx.clone(), tx.clone());
    let guard = token.clone().drop_guard();
    let aborted = tokio::spawn(async move {
        let _spawns = Spawns(t1.clone());
        let _guard = guard;
        let _sends = Sends("aborted", t1);
        sleep(Duration::from_secs(1)).await;
    });
    let cancelled = token.clone();
    let panics = tokio::spawn(async move {
        let _sends = Sends("panicking", t2);
        cancelled.cancelled().await;
        panic!("told to stop");
    });
    let t3 = tx.clone();
    let quiet = tokio::spawn(async move {
        let _sends = Sends("quiet", t3);
        token.cancelled().await;
        sleep(Duration::from_millis(1)).await;
        "quiet"
    });
    drop(tx);
    sleep(Duration::from_millis(2)).await;
    aborted.abort();
    while let Some(line) = rx.recv().await {
        println!("{} ms: {line}", start.elapsed().as_millis());
    }
    println!(
        "{} {} {}",
        aborted.await.is_err(),
        panics.await.is_err(),
        quiet.await.unwrap()
    );
}
