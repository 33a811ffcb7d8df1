// Three servers are asked the same; the first answer counts, and the others notice and stop.
use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

async fn serve(name: &'static str, pace: u64, mut tx: oneshot::Sender<String>, start: Instant) {
    let mut steps = 0;
    loop {
        tokio::select! {
            biased;
            _ = tx.closed() => {
                println!("{} {} stops after {}", start.elapsed().as_millis(), name, steps);
                return;
            }
            _ = sleep(ms(pace)) => steps += 1,
        }
        if steps == 4 {
            break;
        }
    }
    match tx.send(format!("{}'s answer", name)) {
        Ok(()) => println!("{} {} answers", start.elapsed().as_millis(), name),
        Err(answer) => println!("{} too late: {}", start.elapsed().as_millis(), answer),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    for round in 1..=2u64 {
        let (tx1, mut rx1) = oneshot::channel();
        let (tx2, mut rx2) = oneshot::channel();
        let (tx3, rx3) = oneshot::channel();
        let (done, mut all) = mpsc::channel::<()>(1);
        for (name, pace, tx) in [
            ("slow", 9, tx1),
            ("quick", 5 * round, tx2),
            ("lost", 7, tx3),
        ] {
            let done = done.clone();
            tokio::spawn(async move {
                let _done = done;
                serve(name, pace, tx, start).await;
            });
        }
        drop(done);
        drop(rx3);
        tokio::select! {
            biased;
            answer = &mut rx1 => {
                println!("{} one: {}", start.elapsed().as_millis(), answer.unwrap());
            }
            answer = &mut rx2 => {
                println!("{} two: {}", start.elapsed().as_millis(), answer.unwrap());
            }
        }
        rx1.close();
        rx2.close();
        println!(
            "{} nobody works {}",
            start.elapsed().as_millis(),
            all.recv().await.is_none()
        );
    }
}
