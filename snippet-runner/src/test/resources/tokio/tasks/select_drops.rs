// What select drops, in which order, and that it does so before the handler runs.
use std::time::Duration;
use tokio::time::sleep;

struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}

async fn hold(name: &'static str, ms: u64) -> &'static str {
    let _guard = Guard(name);
    println!("  start {name}");
    sleep(Duration::from_millis(ms)).await;
    name
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    tokio::select! {
        biased;
        name = hold("slow", 30) => println!("never {name}"),
        name = hold("fast", 10) => println!("handler of {name}"),
        name = hold("middle", 20) => println!("never {name}"),
    }
    println!("both ready at once");
    let winner = tokio::select! {
        biased;
        name = hold("one", 10) => name,
        name = hold("two", 10) => name,
    };
    println!("winner {winner}");
    println!("ready without waiting: the second is not even polled");
    tokio::select! {
        biased;
        value = async { 1 } => println!("got {value}"),
        name = hold("unpolled", 0) => println!("never {name}"),
    }
    println!("a handler that awaits");
    let slept = tokio::select! {
        biased;
        name = hold("first", 1) => {
            let _guard = Guard("of the handler");
            sleep(Duration::from_millis(5)).await;
            println!("  handler of {name} slept");
            true
        }
        _ = hold("second", 3) => false,
    };
    println!("slept {slept}");
    println!("a handler that is cancelled");
    let ended = tokio::time::timeout(Duration::from_millis(10), async {
        tokio::select! {
            biased;
            _ = hold("early", 1) => {
                let _guard = Guard("of the cancelled handler");
                sleep(Duration::from_secs(1)).await;
            }
            _ = hold("late", 2) => {}
        }
    })
    .await;
    println!("timed out: {}", ended.is_err());
}
