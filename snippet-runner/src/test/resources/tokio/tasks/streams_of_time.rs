// Intervals as streams, throttled and timed streams, one behind the other.
use std::time::Duration;
use tokio::time::{interval, sleep, Instant};
use tokio_stream::wrappers::{IntervalStream, UnboundedReceiverStream};
use tokio_stream::StreamExt;

fn source(pauses: &'static [u64]) -> UnboundedReceiverStream<u64> {
    let (tx, rx) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        for ms in pauses {
            sleep(Duration::from_millis(*ms)).await;
            let _ = tx.send(*ms);
        }
    });
    UnboundedReceiverStream::new(rx)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let ms = Duration::from_millis;
    let start = Instant::now();
    let mut ticks = IntervalStream::new(interval(ms(10))).skip(1).take(3);
    while let Some(at) = ticks.next().await {
        println!(
            "tick {} at {}",
            (at - start).as_millis(),
            start.elapsed().as_millis()
        );
    }
    let start = Instant::now();
    let calm = tokio_stream::iter(1..=4).throttle(ms(7));
    tokio::pin!(calm);
    println!(
        "first {:?} at {}",
        calm.next().await,
        start.elapsed().as_millis()
    );
    sleep(ms(10)).await;
    while let Some(n) = calm.next().await {
        println!("calm {n} at {}", start.elapsed().as_millis());
    }
    println!("calm ends at {}", start.elapsed().as_millis());

    let start = Instant::now();
    let timed = source(&[3, 12, 3, 25]).timeout(ms(10)).take(7);
    tokio::pin!(timed);
    while let Some(item) = timed.next().await {
        match item {
            Ok(n) => println!("value {n} at {}", start.elapsed().as_millis()),
            Err(_) => println!("nothing at {}", start.elapsed().as_millis()),
        }
    }
    println!("timed ends at {}", start.elapsed().as_millis());

    let start = Instant::now();
    let both = source(&[2, 2, 2]).chain(source(&[3, 9, 1]).map(|n| n * 10));
    let mut both = both.merge(IntervalStream::new(interval(ms(5))).map(|_| 7).take(3));
    while let Some(n) = both.next().await {
        println!("{n} at {}", start.elapsed().as_millis());
    }
}
