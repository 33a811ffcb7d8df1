// Main, tasks that yield, tasks that sleep and an advance: who has the next turn.
use std::time::Duration;
use tokio::task::yield_now;
use tokio::time::{advance, sleep, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let ms = Duration::from_millis;
    for name in ["a", "b"] {
        tokio::spawn(async move {
            for n in 0..4 {
                println!("  {name} yields {n} at {}", start.elapsed().as_millis());
                yield_now().await;
            }
        });
    }
    for n in [1u64, 2, 4] {
        tokio::spawn(async move {
            sleep(ms(n)).await;
            println!("  slept {n} at {}", start.elapsed().as_millis());
            yield_now().await;
            println!("  and yielded {n} at {}", start.elapsed().as_millis());
        });
    }
    println!("yield");
    yield_now().await;
    println!("advance 1");
    advance(ms(1)).await;
    println!("advance 2");
    advance(ms(2)).await;
    println!("yield");
    yield_now().await;
    println!("sleep");
    sleep(ms(2)).await;
    println!("end at {}", start.elapsed().as_millis());
    let task = tokio::spawn(async move {
        advance(ms(10)).await;
        println!("  task advanced, it is {}", start.elapsed().as_millis());
    });
    let other = tokio::spawn(async move {
        sleep(ms(3)).await;
        println!("  other slept, it is {}", start.elapsed().as_millis());
    });
    sleep(ms(5)).await;
    println!("main slept, it is {}", start.elapsed().as_millis());
    task.await.unwrap();
    other.await.unwrap();
}
