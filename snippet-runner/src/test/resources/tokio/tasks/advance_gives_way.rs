// Timers that an advance has passed go off between two rounds: main goes on before who slept.
use std::time::Duration;
use tokio::time::{advance, sleep, Instant};
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    for i in 0..3u64 {
        tokio::spawn(async move {
            sleep(Duration::from_millis(10 * (i + 1))).await;
            println!("{i} woken at {}", start.elapsed().as_micros());
        });
    }
    tokio::task::yield_now().await;
    println!("advance 15");
    advance(Duration::from_millis(15)).await;
    println!("main after advance at {}", start.elapsed().as_micros());
    tokio::task::yield_now().await;
    println!("main after yield");
    advance(Duration::from_millis(15)).await;
    println!("main after advance 2 at {}", start.elapsed().as_micros());
    tokio::task::yield_now().await;
    println!("main end");
    let h = tokio::spawn(async move {
        let s = tokio::spawn(async move { sleep(Duration::from_millis(5)).await; println!("inner woke"); });
        tokio::task::yield_now().await;
        advance(Duration::from_millis(5)).await;
        println!("task after advance");
        s.await.unwrap();
    });
    h.await.unwrap();
    advance(Duration::from_micros(400)).await;
    advance(Duration::from_micros(400)).await;
    advance(Duration::from_micros(400)).await;
    println!("{}", start.elapsed().as_micros());
    let s = Instant::now();
    sleep(Duration::from_millis(1)).await;
    println!("{}", s.elapsed().as_micros());
}
