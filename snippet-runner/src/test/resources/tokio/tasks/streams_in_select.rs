// Two streams in one select until both have ended; fuse, peek, fold, take_while and skip between.
use std::time::Duration;
use tokio::time::{interval, sleep, Instant};
use tokio_stream::wrappers::{IntervalStream, ReceiverStream};
use tokio_stream::{Stream, StreamExt};

fn source(items: &'static [(u64, i32)]) -> impl Stream<Item = i32> + Unpin {
    let (tx, rx) = tokio::sync::mpsc::channel(1);
    tokio::spawn(async move {
        for (ms, n) in items {
            sleep(Duration::from_millis(*ms)).await;
            if tx.send(*n).await.is_err() {
                println!("  nobody wants {n}");
                return;
            }
        }
    });
    ReceiverStream::new(rx)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let mut left = source(&[(3, 1), (3, 2), (3, 3)]).fuse();
    let mut right = source(&[(4, 10), (0, 20), (10, 30)]).map(|n| n + 1).fuse();
    loop {
        tokio::select! {
            biased;
            Some(n) = left.next() => println!("{:>2}: left {n}", start.elapsed().as_millis()),
            Some(n) = right.next() => println!("{:>2}: right {n}", start.elapsed().as_millis()),
            else => break,
        }
    }
    println!(
        "{:>2}: both end, again {:?}",
        start.elapsed().as_millis(),
        left.next().await
    );
    let sum = source(&[(1, 5), (1, 6), (1, -1), (1, 7), (1, 8)])
        .take_while(|n| *n > 0)
        .fold(String::new(), |all, n| format!("{all}{n}."))
        .await;
    println!("{sum} at {}", start.elapsed().as_millis());
    sleep(Duration::from_millis(5)).await;
    let ticks = IntervalStream::new(interval(Duration::from_millis(10)))
        .skip(1)
        .take(4);
    let numbers = tokio_stream::iter([1, 2, 3]).chain(source(&[(15, 4), (1, 5)]));
    let begin = Instant::now();
    let mut both = ticks
        .map(|at| (at - begin).as_millis() as i32 * 100)
        .merge(numbers);
    let mut seen = Vec::new();
    while let Some(n) = both.next().await {
        seen.push(format!("{n}@{}", begin.elapsed().as_millis()));
    }
    println!("{}", seen.join(" "));
    let evens: Vec<i32> = source(&[(1, 1), (1, 2), (1, 3), (1, 4)])
        .filter(|n| n % 2 == 0)
        .collect()
        .await;
    println!("{evens:?}");
    let good: Result<Vec<i32>, String> = tokio_stream::iter(["1", "x", "3"])
        .map(|t| t.parse::<i32>().map_err(|_| format!("bad {t}")))
        .collect()
        .await;
    println!("{good:?}");
}
