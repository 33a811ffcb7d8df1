// What is lost in a select: an async fn in its middle, not a pinned one, not a channel's message.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{interval, sleep, Instant};

async fn pair(rx: &mut mpsc::Receiver<u32>) -> Option<(u32, u32)> {
    let first = rx.recv().await?;
    let second = rx.recv().await?;
    Some((first, second))
}

fn numbers() -> mpsc::Receiver<u32> {
    let (tx, rx) = mpsc::channel(16);
    tokio::spawn(async move {
        for n in 0..8 {
            sleep(Duration::from_millis(4)).await;
            tx.send(n).await.unwrap();
        }
    });
    rx
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let mut ticks = interval(Duration::from_millis(10));
    let mut rx = numbers();
    loop {
        tokio::select! {
            biased;
            _ = ticks.tick() => println!("{:>2} ms: tick", start.elapsed().as_millis()),
            got = pair(&mut rx) => match got {
                Some((a, b)) => println!("{:>2} ms: {a} and {b}", start.elapsed().as_millis()),
                None => break,
            },
        }
    }
    println!("pinned");
    let start = Instant::now();
    let mut ticks = interval(Duration::from_millis(10));
    let mut rx = numbers();
    'outer: loop {
        let whole = pair(&mut rx);
        tokio::pin!(whole);
        loop {
            tokio::select! {
                biased;
                _ = ticks.tick() => println!("{:>2} ms: tick", start.elapsed().as_millis()),
                got = &mut whole => match got {
                    Some((a, b)) => {
                        println!("{:>2} ms: {a} and {b}", start.elapsed().as_millis());
                        continue 'outer;
                    }
                    None => break 'outer,
                },
            }
        }
    }
    println!("{} ms", start.elapsed().as_millis());
}
