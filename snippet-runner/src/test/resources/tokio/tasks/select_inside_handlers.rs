// Handlers of a select that await, spawn, return early or fail; a loop with a label.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{interval, sleep, Instant};

#[derive(Debug)]
enum Command {
    Wait(u64),
    Ask(tokio::sync::oneshot::Sender<u32>),
    Fail,
    Stop,
}

async fn serve(mut rx: mpsc::Receiver<Command>, start: Instant) -> Result<u32, String> {
    let mut ticks = interval(Duration::from_millis(10));
    let mut handled = 0;
    loop {
        tokio::select! {
            biased;
            command = rx.recv() => {
                let command = command.ok_or("closed")?;
                handled += 1;
                match command {
                    Command::Wait(ms) => {
                        println!("{:>2}: wait {ms}", start.elapsed().as_millis());
                        tokio::select! {
                            biased;
                            _ = ticks.tick() => println!("{:>2}: tick inside", start.elapsed().as_millis()),
                            _ = sleep(Duration::from_millis(ms)) => println!("{:>2}: waited", start.elapsed().as_millis()),
                        }
                    }
                    Command::Ask(reply) => {
                        let answer = tokio::spawn(async move {
                            sleep(Duration::from_millis(2)).await;
                            handled * 10
                        });
                        let _ = reply.send(answer.await.unwrap());
                    }
                    Command::Fail => Err(format!("failed after {handled}"))?,
                    Command::Stop => return Ok(handled),
                }
            }
            _ = ticks.tick() => println!("{:>2}: tick", start.elapsed().as_millis()),
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for last in [Some(Command::Stop), Some(Command::Fail), None] {
        let start = Instant::now();
        let (tx, rx) = mpsc::channel(4);
        let server = tokio::spawn(serve(rx, start));
        tx.send(Command::Wait(3)).await.unwrap();
        sleep(Duration::from_millis(12)).await;
        tx.send(Command::Wait(50)).await.unwrap();
        let (ask, answer) = tokio::sync::oneshot::channel();
        tx.send(Command::Ask(ask)).await.unwrap();
        println!(
            "{:>2}: answer {:?}",
            start.elapsed().as_millis(),
            answer.await
        );
        if let Some(last) = last {
            tx.send(last).await.unwrap();
            tx.closed().await;
            println!("{:>2}: closed", start.elapsed().as_millis());
        }
        drop(tx);
        println!(
            "{:?} at {}",
            server.await.unwrap(),
            start.elapsed().as_millis()
        );
    }
}
