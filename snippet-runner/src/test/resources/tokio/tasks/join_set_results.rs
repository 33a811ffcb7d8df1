// A JoinSet gives results in the order of the ends, and errors too.
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{sleep, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let start = Instant::now();
    let mut set = JoinSet::new();
    println!("empty set: {}", set.join_next().await.is_none());
    for ms in [30, 10, 20, 10] {
        set.spawn(async move {
            sleep(Duration::from_millis(ms)).await;
            if ms == 20 {
                panic!("twenty");
            }
            format!("slept {ms}")
        });
    }
    let stopped = set.spawn(async {
        sleep(Duration::from_secs(9)).await;
        String::from("never")
    });
    set.spawn(async { String::from("at once") });
    println!("len {}", set.len());
    stopped.abort();
    while let Some(result) = set.join_next().await {
        let at = start.elapsed().as_millis();
        match result {
            Ok(text) => println!("{at} ms: {text}, left {}", set.len()),
            Err(e) if e.is_panic() => println!("{at} ms: panic, left {}", set.len()),
            Err(_) => println!("{at} ms: cancelled, left {}", set.len()),
        }
    }
    println!("stopped finished: {}", stopped.is_finished());
    println!("is empty: {}", set.is_empty());
    set.spawn(async { String::from("used again") });
    println!("{}", set.join_next().await.unwrap().unwrap());
}
