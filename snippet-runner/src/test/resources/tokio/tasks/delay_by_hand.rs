// A future written by hand around a sleep, and where its state goes on.
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{sleep, Instant, Sleep};

struct Countdown {
    left: u32,
    nap: Pin<Box<Sleep>>,
}

impl Countdown {
    fn new(from: u32) -> Self {
        Countdown {
            left: from,
            nap: Box::pin(sleep(Duration::from_millis(10))),
        }
    }
}

impl Future for Countdown {
    type Output = &'static str;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> {
        loop {
            println!("  poll at {}", self.left);
            if self.nap.as_mut().poll(cx).is_pending() {
                return Poll::Pending;
            }
            self.left -= 1;
            if self.left == 0 {
                return Poll::Ready("lift off");
            }
            let next = self.nap.deadline() + Duration::from_millis(10);
            self.nap.as_mut().reset(next);
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    println!(
        "{} at {} ms",
        Countdown::new(3).await,
        start.elapsed().as_millis()
    );
    let late = Countdown::new(4);
    sleep(Duration::from_millis(15)).await;
    println!("{} at {} ms", late.await, start.elapsed().as_millis());
    let mut shared = Countdown::new(3);
    tokio::select! {
        biased;
        _ = &mut shared => println!("never"),
        _ = sleep(Duration::from_millis(15)) => println!("interrupted at {}", shared.left),
    }
    println!("{} at {} ms", shared.await, start.elapsed().as_millis());
}
