// Workers hear of the shutdown by broadcast; main waits until the last has dropped its sender.
use tokio::sync::{broadcast, mpsc};
use tokio::time::{sleep, timeout, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

async fn work(id: u64, start: Instant, mut stop: broadcast::Receiver<()>, done: mpsc::Sender<()>) {
    let _done = done;
    let mut units = 0;
    loop {
        tokio::select! {
            biased;
            _ = stop.recv() => break,
            _ = sleep(ms(10 + 3 * id)) => units += 1,
        }
    }
    println!(
        "{} worker {} cleans up after {}",
        start.elapsed().as_millis(),
        id,
        units
    );
    sleep(ms(20 * (id + 1))).await;
    println!("{} worker {} is done", start.elapsed().as_millis(), id);
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (stop, _) = broadcast::channel(1);
    let (done, mut all_done) = mpsc::channel::<()>(1);
    for id in 0..3 {
        tokio::spawn(work(id, start, stop.subscribe(), done.clone()));
    }
    let late = done.clone();
    println!("workers listen: {}", stop.receiver_count());
    sleep(ms(47)).await;
    println!(
        "{} stop reaches {}",
        start.elapsed().as_millis(),
        stop.send(()).unwrap()
    );
    let missed = stop.subscribe();
    tokio::spawn(async move {
        let id = 9;
        match timeout(ms(15), work(id, start, missed, late)).await {
            Ok(()) => println!("{} late worker ends by itself", start.elapsed().as_millis()),
            Err(_) => println!("{} late worker is dropped", start.elapsed().as_millis()),
        }
    });
    drop(done);
    let patient = timeout(ms(30), all_done.recv()).await;
    println!(
        "{} all done in time: {}",
        start.elapsed().as_millis(),
        patient.is_ok()
    );
    println!("still listening: {}", stop.receiver_count());
    println!("end: {}", all_done.recv().await.is_none());
    println!("{} everybody is gone", start.elapsed().as_millis());
}
