// Workers take jobs from one receiver behind a mutex; one of them breaks, and the others go on.
use std::sync::Arc;
use tokio::sync::{mpsc, Mutex};
use tokio::time::{sleep, Duration, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (jobs, rx) = mpsc::channel::<u64>(3);
    let (results, mut done) = mpsc::unbounded_channel();
    let rx = Arc::new(Mutex::new(rx));
    let mut workers = Vec::new();
    for id in 0..3 {
        let rx = rx.clone();
        let results = results.clone();
        workers.push(tokio::spawn(async move {
            let mut count = 0;
            loop {
                let job = rx.lock().await.recv().await;
                let Some(job) = job else { break };
                println!(
                    "{} worker {} takes {}",
                    start.elapsed().as_millis(),
                    id,
                    job
                );
                sleep(Duration::from_millis(job)).await;
                if job == 13 {
                    panic!("unlucky");
                }
                results.send((id, job * job)).unwrap();
                count += 1;
            }
            println!("{} worker {} goes home", start.elapsed().as_millis(), id);
            count
        }));
    }
    drop(results);
    drop(rx);
    let feeder = tokio::spawn(async move {
        for job in [5, 13, 7, 3, 11, 2, 17, 4] {
            jobs.send(job).await.unwrap();
            println!("{} queued {}", start.elapsed().as_millis(), job);
        }
    });
    let collector = tokio::spawn(async move {
        while let Some((id, result)) = done.recv().await {
            println!(
                "{} worker {} made {}",
                start.elapsed().as_millis(),
                id,
                result
            );
        }
    });
    collector.await.unwrap();
    feeder.await.unwrap();
    for (id, worker) in workers.into_iter().enumerate() {
        match worker.await {
            Ok(count) => println!("worker {} did {}", id, count),
            Err(e) => println!("worker {} panicked {}", id, e.is_panic()),
        }
    }
}
