// A future does nothing until it is awaited, and one that is dropped never does.
use std::time::Duration;
use tokio::time::{sleep, Instant};

async fn say(text: &'static str) -> usize {
    println!("{text}");
    text.len()
}

async fn double(number: impl std::future::Future<Output = usize>) -> usize {
    println!("double begins");
    let number = number.await;
    println!("double has {number}");
    number * 2
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let world = say("world");
    println!("hello");
    println!("length {}", world.await);

    drop(say("never said"));
    let doubled = double(say("inner"));
    println!("made, not begun");
    println!("doubled {}", doubled.await);

    let first = sleep(Duration::from_millis(20));
    let second = sleep(Duration::from_millis(30));
    first.await;
    println!("first: {} ms", start.elapsed().as_millis());
    second.await;
    println!(
        "second: {} ms, it counted from the call",
        start.elapsed().as_millis()
    );

    let nap = || async { sleep(Duration::from_millis(20)).await };
    let (first, second) = (nap(), nap());
    first.await;
    second.await;
    println!(
        "two naps: {} ms, they counted from the await",
        start.elapsed().as_millis()
    );
}
