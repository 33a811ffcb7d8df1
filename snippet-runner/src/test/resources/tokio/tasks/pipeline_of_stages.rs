// A pipeline: each stage is a task between two channels of one place; one stage drops what is bad.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, Instant};

fn stage<F>(
    name: &'static str,
    ms: u64,
    mut rx: mpsc::Receiver<u64>,
    f: F,
    start: Instant,
) -> mpsc::Receiver<u64>
where
    F: Fn(u64) -> Option<u64> + Send + 'static,
{
    let (tx, out) = mpsc::channel(1);
    tokio::spawn(async move {
        while let Some(n) = rx.recv().await {
            sleep(Duration::from_millis(ms)).await;
            match f(n) {
                Some(m) => {
                    if tx.send(m).await.is_err() {
                        println!(
                            "{:>3} {name}: nobody wants {m}",
                            start.elapsed().as_millis()
                        );
                        return;
                    }
                }
                None => println!("{:>3} {name}: drops {n}", start.elapsed().as_millis()),
            }
        }
        println!("{:>3} {name}: end", start.elapsed().as_millis());
    });
    out
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for take in [100, 3] {
        let start = Instant::now();
        let (tx, rx) = mpsc::channel(1);
        let source = tokio::spawn(async move {
            for n in 1..=7 {
                if tx.send(n).await.is_err() {
                    println!("{:>3} source: stops at {n}", start.elapsed().as_millis());
                    return;
                }
            }
            println!("{:>3} source: end", start.elapsed().as_millis());
        });
        let squares = stage("square", 2, rx, |n| Some(n * n), start);
        let odd = stage("odd", 5, squares, |n| (n % 2 == 1).then_some(n), start);
        let mut last = stage("add", 1, odd, |n| Some(n + 100), start);
        let mut taken = 0;
        while let Some(n) = last.recv().await {
            println!("{:>3} main: {n}", start.elapsed().as_millis());
            taken += 1;
            if taken == take {
                break;
            }
        }
        drop(last);
        source.await.unwrap();
        sleep(Duration::from_millis(30)).await;
    }
}
