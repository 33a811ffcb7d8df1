// Three servers are asked, each a little later than the one before; the first answer wins.
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout, Instant};

async fn ask(server: &'static str, ms: u64) -> Result<&'static str, &'static str> {
    println!("ask {server}");
    sleep(Duration::from_millis(ms)).await;
    if server == "broken" {
        return Err("no answer from broken");
    }
    Ok(server)
}

async fn hedged(servers: &[(&'static str, u64)]) -> Option<&'static str> {
    let mut asked = JoinSet::new();
    let mut rest = servers.iter();
    loop {
        if let Some((server, ms)) = rest.next() {
            asked.spawn(ask(server, *ms));
        }
        tokio::select! {
            biased;
            answer = asked.join_next() => match answer {
                Some(Ok(Ok(server))) => return Some(server),
                Some(Ok(Err(text))) => println!("{text}"),
                Some(Err(_)) => println!("a task failed"),
                None => return None,
            },
            _ = sleep(Duration::from_millis(20)), if rest.len() > 0 => println!("too slow"),
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let winner = hedged(&[("slow", 100), ("broken", 5), ("fast", 10), ("unasked", 1)]).await;
    println!(
        "{} at {} ms",
        winner.unwrap_or("none"),
        start.elapsed().as_millis()
    );
    let winner = hedged(&[("broken", 30)]).await;
    println!(
        "{} at {} ms",
        winner.unwrap_or("none"),
        start.elapsed().as_millis()
    );
    let limit = timeout(
        Duration::from_millis(50),
        hedged(&[("slow", 60), ("slower", 70)]),
    )
    .await;
    println!(
        "in time: {} at {} ms",
        limit.is_ok(),
        start.elapsed().as_millis()
    );
}
