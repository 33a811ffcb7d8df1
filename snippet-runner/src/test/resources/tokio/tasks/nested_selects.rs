// A select within a branch of a select, a join within a timeout, and what each of them drops.
use std::time::Duration;
use tokio::time::{sleep, timeout, Instant};

struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}

async fn nap(name: &'static str, ms: u64) -> &'static str {
    let _guard = Guard(name);
    sleep(Duration::from_millis(ms)).await;
    name
}

async fn either(a: (&'static str, u64), b: (&'static str, u64)) -> &'static str {
    let _guard = Guard("either");
    tokio::select! {
        biased;
        name = nap(a.0, a.1) => name,
        name = nap(b.0, b.1) => name,
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let winner = tokio::select! {
        biased;
        name = either(("a", 30), ("b", 20)) => name,
        name = either(("c", 10), ("d", 40)) => name,
    };
    println!("{winner} at {} ms", start.elapsed().as_millis());
    let winner = tokio::select! {
        biased;
        (x, y) = async { tokio::join!(nap("x", 5), nap("y", 15)) } => {
            println!("joined {x} {y}");
            "join"
        }
        name = nap("z", 10) => name,
    };
    println!("{winner} at {} ms", start.elapsed().as_millis());
    let limited = timeout(Duration::from_millis(10), async {
        tokio::join!(
            nap("quick", 5),
            nap("slow", 20),
            either(("e", 50), ("f", 60))
        )
    });
    println!("in time: {}", limited.await.is_ok());
    let limited = timeout(Duration::from_millis(10), async {
        let name = either(("g", 5), ("h", 6)).await;
        println!("first {name}");
        either(("i", 6), ("j", 7)).await
    });
    println!("in time: {}", limited.await.is_ok());
    println!("at {} ms", start.elapsed().as_millis());
}
