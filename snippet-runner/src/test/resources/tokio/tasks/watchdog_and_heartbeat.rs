// A watchdog that is fed through a watch, a worker that hangs, and a supervisor that restarts it.
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::{interval, sleep, timeout, Instant};

fn worker(
    generation: u32,
    hang_after: u32,
    beat: watch::Sender<u32>,
    start: Instant,
) -> JoinHandle<u32> {
    tokio::spawn(async move {
        let mut ticks = interval(Duration::from_millis(10));
        let mut n = 0;
        loop {
            ticks.tick().await;
            n += 1;
            if n > hang_after {
                println!(
                    "{} ms: worker {generation} hangs",
                    start.elapsed().as_millis()
                );
                std::future::pending::<()>().await;
            }
            if beat.send(n).is_err() || (generation == 3 && n == 2) {
                return n;
            }
        }
    })
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (report, mut reports) = mpsc::unbounded_channel();
    let supervisor = tokio::spawn(async move {
        let mut generation = 0;
        loop {
            generation += 1;
            let (beat, mut heard) = watch::channel(0);
            let mut task = worker(generation, generation + 1, beat, start);
            let outcome = loop {
                tokio::select! {
                    biased;
                    result = &mut task => break result.ok(),
                    change = timeout(Duration::from_millis(25), heard.changed()) => match change {
                        Ok(Ok(())) => report.send(format!("beat {}", *heard.borrow_and_update())).unwrap(),
                        Ok(Err(_)) => report.send("closed".to_string()).unwrap(),
                        Err(_) => {
                            task.abort();
                            report.send(format!("worker {generation} killed")).unwrap();
                        }
                    },
                }
            };
            if let Some(n) = outcome {
                return n;
            }
            sleep(Duration::from_millis(5)).await;
        }
    });
    while let Some(line) = reports.recv().await {
        println!("{} ms: {line}", start.elapsed().as_millis());
    }
    println!(
        "{} beats at {}",
        supervisor.await.unwrap(),
        start.elapsed().as_millis()
    );
}
