// A hedged request: a second try starts when the first is slow; the loser is aborted.
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{sleep, Instant};

struct Guard(String);
impl Drop for Guard {
    fn drop(&mut self) {
        println!("    {} is over", self.0);
    }
}

async fn request(name: String, ms: u64, fails: bool) -> Result<String, String> {
    let _guard = Guard(name.clone());
    sleep(Duration::from_millis(ms)).await;
    if fails {
        Err(name)
    } else {
        Ok(name)
    }
}

async fn hedged(plan: &[(u64, bool)], patience: u64) -> Result<String, String> {
    let mut set = JoinSet::new();
    let mut next = 0;
    let mut last = Err("nothing tried".to_string());
    loop {
        if next < plan.len() && set.is_empty() {
            let (ms, fails) = plan[next];
            set.spawn(request(format!("try {next}"), ms, fails));
            next += 1;
        }
        tokio::select! {
            biased;
            Some(done) = set.join_next() => match done.unwrap() {
                Ok(name) => return Ok(name),
                Err(name) => last = Err(name),
            },
            _ = sleep(Duration::from_millis(patience)), if next < plan.len() => {
                let (ms, fails) = plan[next];
                println!("    hedge with {next}");
                set.spawn(request(format!("try {next}"), ms, fails));
                next += 1;
            }
            else => return last,
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let plans: [&[(u64, bool)]; 5] = [
        &[(5, false), (1, false)],
        &[(50, false), (10, false), (1, false)],
        &[(15, true), (10, true), (3, false)],
        &[(5, true), (5, true)],
        &[(30, false), (20, false)],
    ];
    for plan in plans {
        let start = Instant::now();
        let result = hedged(plan, 10).await;
        println!("{result:?} at {}", start.elapsed().as_millis());
        tokio::task::yield_now().await;
        println!("  next");
    }
}
