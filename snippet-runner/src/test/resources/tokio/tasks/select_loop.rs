// A loop of selects that goes on with one operation, and takes messages between.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, Instant};

async fn operation(input: u32) -> u32 {
    println!("operation {input} begins");
    sleep(Duration::from_millis(25)).await;
    input * 10
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, mut rx) = mpsc::channel::<u32>(8);
    tokio::spawn(async move {
        for i in 1..=5 {
            tx.send(i).await.unwrap();
            sleep(Duration::from_millis(10)).await;
        }
        println!("sender ends");
    });
    let work = operation(0);
    tokio::pin!(work);
    let mut busy = true;
    let mut total = 0;
    loop {
        tokio::select! {
            biased;
            Some(i) = rx.recv() => {
                println!("{} ms: message {i}, busy {busy}", start.elapsed().as_millis());
                if i == 4 && !busy {
                    work.set(operation(i));
                    busy = true;
                }
            }
            result = &mut work, if busy => {
                println!("{} ms: result {result}", start.elapsed().as_millis());
                total += result + 1;
                busy = false;
            }
            else => {
                println!("{} ms: all done", start.elapsed().as_millis());
                break;
            }
        }
    }
    println!("total {total}");
}
