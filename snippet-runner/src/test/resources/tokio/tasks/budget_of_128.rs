// After 128 operations that are ready at once a task gives way to the others.
use tokio::sync::{mpsc, Semaphore};
use tokio::task::{spawn, unconstrained};
use tokio::time::{sleep, Duration};

async fn drain(name: &str, rx: &mut mpsc::UnboundedReceiver<u32>) {
    while let Some(i) = rx.recv().await {
        if i % 50 == 0 {
            println!("{name} has {i}");
        }
    }
}

fn filled() -> mpsc::UnboundedReceiver<u32> {
    let (tx, rx) = mpsc::unbounded_channel();
    for i in 1..=400 {
        tx.send(i).unwrap();
    }
    rx
}

fn chain(turn: u32) {
    spawn(async move {
        println!("another task, number {turn}");
        if turn < 4 {
            chain(turn + 1);
        }
    });
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let root = spawn(async {
        chain(1);
        drain("receiver", &mut filled()).await;
        tokio::task::yield_now().await;

        let other = spawn(async { println!("other waits for all that is unconstrained") });
        unconstrained(drain("unconstrained", &mut filled())).await;
        other.await.unwrap();

        let semaphore = Semaphore::new(1);
        let other = spawn(async { println!("other runs between the permits") });
        for i in 1..=130 {
            drop(semaphore.acquire().await.unwrap());
            if i > 125 {
                println!("permit {i}");
            }
        }
        other.await.unwrap();
        tokio::task::yield_now().await;

        let other = spawn(async { println!("other runs between the sleeps") });
        for i in 1..=130 {
            sleep(Duration::ZERO).await;
            if i > 126 {
                println!("sleep {i}");
            }
        }
        other.await.unwrap();
    });
    root.await.unwrap();
}
