// When timeout, throttle, then and merge give their values.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, Instant};
use tokio_stream::wrappers::ReceiverStream;
use tokio_stream::{self as stream, StreamExt};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

fn source(pauses: &'static [u64]) -> ReceiverStream<u64> {
    let (tx, rx) = mpsc::channel(8);
    tokio::spawn(async move {
        for pause in pauses {
            sleep(ms(*pause)).await;
            if tx.send(*pause).await.is_err() {
                break;
            }
        }
    });
    ReceiverStream::new(rx)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let mut limited = Box::pin(source(&[5, 25, 12, 31]).timeout(ms(10)));
    while let Some(value) = limited.next().await {
        let now = start.elapsed().as_millis();
        match value {
            Ok(n) => println!("timeout: {now} ms {n}"),
            Err(e) => println!("timeout: {now} ms {e}"),
        }
    }
    println!("timeout: end at {}", start.elapsed().as_millis());

    let start = Instant::now();
    let mut slow = Box::pin(source(&[1, 1, 30, 1]).throttle(ms(10)));
    while let Some(n) = slow.next().await {
        println!("throttle: {} ms {n}", start.elapsed().as_millis());
    }
    println!("throttle: end at {}", start.elapsed().as_millis());

    let start = Instant::now();
    let mut one = Box::pin(stream::iter([30, 10, 0]).then(|n| async move {
        println!("then: begins {n}");
        sleep(ms(n)).await;
        n
    }));
    while let Some(n) = one.next().await {
        println!("then: {} ms {n}", start.elapsed().as_millis());
    }

    let start = Instant::now();
    let mut both = source(&[10, 10, 10]).merge(source(&[5, 5, 5, 20]).map(|n| n + 100));
    while let Some(n) = both.next().await {
        println!("merge: {} ms {n}", start.elapsed().as_millis());
    }
    let zero = stream::pending::<i32>().timeout(ms(0));
    tokio::pin!(zero);
    println!("zero: {}", zero.next().await.unwrap().is_err());
}
