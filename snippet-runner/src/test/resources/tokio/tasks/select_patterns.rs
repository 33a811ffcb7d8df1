// Branches of a select that are disabled: by a condition, or by a value that does not match.
use std::time::Duration;
use tokio::time::{sleep, Instant};

async fn after(ms: u64, value: Option<&'static str>) -> Option<&'static str> {
    println!("  polled: {ms} ms");
    sleep(Duration::from_millis(ms)).await;
    value
}

fn made(name: &'static str, ms: u64) -> impl std::future::Future<Output = Option<&'static str>> {
    println!("  made: {name}");
    after(ms, Some(name))
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let start = Instant::now();
    println!("a None waits for the others");
    tokio::select! {
        biased;
        Some(value) = after(5, None) => println!("never {value}"),
        Some(value) = after(10, Some("ten")) => println!("{value}"),
        else => println!("never"),
    }
    println!("{} ms; all are None", start.elapsed().as_millis());
    tokio::select! {
        biased;
        Some(value) = after(5, None) => println!("never {value}"),
        Some(value) = after(10, None) => println!("never {value}"),
        else => println!("else"),
    }
    println!(
        "{} ms; a condition that is false",
        start.elapsed().as_millis()
    );
    tokio::select! {
        biased;
        value = made("disabled", 1), if start.elapsed().is_zero() => println!("{value:?}"),
        Some(value) = made("enabled", 2) => println!("{value}"),
    }
    println!("{} ms; everything disabled", start.elapsed().as_millis());
    let otherwise = tokio::select! {
        _ = made("off", 1), if false => 1,
        else => 2,
    };
    println!("otherwise {otherwise}");
    let task = tokio::spawn(async {
        tokio::select! {
            _ = made("off again", 1), if false => {}
        }
    });
    println!(
        "without an else it panics: {}",
        task.await.unwrap_err().is_panic()
    );
}
