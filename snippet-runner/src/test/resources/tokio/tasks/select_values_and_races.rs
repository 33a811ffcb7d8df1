// Selects that give a value: races of tasks, of nested selects, of what is ready, and by turns.
use std::time::Duration;
use tokio::sync::{oneshot, Notify};
use tokio::time::{sleep, Instant};

async fn slow(ms: u64) -> u64 {
    sleep(Duration::from_millis(ms)).await;
    ms
}

async fn race(a: u64, b: u64, c: u64) -> String {
    tokio::select! {
        biased;
        n = slow(a) => format!("a{n}"),
        text = async {
            tokio::select! {
                biased;
                n = slow(b) => format!("b{n}"),
                n = slow(c) => format!("c{n}"),
            }
        } => format!("inner {text}"),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    for (a, b, c) in [(1, 2, 3), (3, 2, 1), (5, 5, 5), (9, 4, 4), (0, 0, 0)] {
        println!("{} at {}", race(a, b, c).await, start.elapsed().as_millis());
    }
    let mut one = tokio::spawn(slow(20));
    let mut two = tokio::spawn(slow(10));
    let winner = tokio::select! {
        biased;
        n = &mut one => n.unwrap(),
        n = &mut two => n.unwrap() + 1000,
    };
    println!("winner {winner}, one still runs: {}", !one.is_finished());
    let late = one.await.unwrap();
    println!("late {late} at {}", start.elapsed().as_millis());
    println!("two is finished: {}", two.is_finished());

    let (tx, mut rx) = oneshot::channel::<&str>();
    let notify = Notify::new();
    notify.notify_one();
    let mut tx = Some(tx);
    for _ in 0..4 {
        let text = tokio::select! {
            biased;
            answer = &mut rx, if tx.is_none() => answer.unwrap().to_string(),
            _ = notify.notified() => {
                tx.take().unwrap().send("answer").unwrap();
                "notified".to_string()
            }
            _ = sleep(Duration::from_millis(5)), if tx.is_some() => "timer".to_string(),
        };
        println!("{text}");
        if text == "answer" {
            break;
        }
    }
    let total: u64 = tokio::select! {
        biased;
        (a, b) = async { tokio::join!(slow(6), slow(8)) } => a + b,
        _ = slow(8) => 0,
    };
    println!("total {total} at {}", start.elapsed().as_millis());
}
