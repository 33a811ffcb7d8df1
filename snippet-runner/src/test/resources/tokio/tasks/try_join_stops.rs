// try_join stops at the first error and drops the others; join waits for all.
use std::time::Duration;
use tokio::time::{sleep, Instant};

struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}

async fn work(name: &'static str, ms: u64, fail: bool) -> Result<&'static str, String> {
    let _guard = Guard(name);
    sleep(Duration::from_millis(ms)).await;
    if fail {
        return Err(format!("{name} failed"));
    }
    println!("  {name} done");
    Ok(name)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let all = tokio::try_join!(
        work("a", 10, false),
        work("b", 20, false),
        work("c", 5, false)
    );
    let (a, b, c) = all.unwrap();
    println!("{a} {b} {c} at {} ms", start.elapsed().as_millis());

    let start = Instant::now();
    let some = tokio::try_join!(
        work("d", 30, false),
        work("e", 10, true),
        work("f", 5, false)
    );
    println!(
        "{} at {} ms",
        some.unwrap_err(),
        start.elapsed().as_millis()
    );

    let start = Instant::now();
    let both = tokio::try_join!(work("g", 10, true), work("h", 10, true));
    println!(
        "{} at {} ms",
        both.unwrap_err(),
        start.elapsed().as_millis()
    );

    let start = Instant::now();
    let list = vec![work("i", 3, false), work("j", 1, true), work("k", 2, true)];
    let first = futures::future::try_join_all(list).await;
    println!(
        "{} at {} ms",
        first.unwrap_err(),
        start.elapsed().as_millis()
    );

    let start = Instant::now();
    let list = vec![work("l", 3, false), work("m", 1, true)];
    let each = futures::future::join_all(list).await;
    println!("errors {}", each.iter().filter(|r| r.is_err()).count());
    println!("at {} ms", start.elapsed().as_millis());
}
