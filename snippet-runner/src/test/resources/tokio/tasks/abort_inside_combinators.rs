// What a task that is aborted within join, select and timeout drops, and in which order.
use std::time::Duration;
use tokio::time::{sleep, timeout};

struct Guard(&'static str);
impl Drop for Guard {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}

async fn hold(name: &'static str, ms: u64) {
    let _guard = Guard(name);
    println!("  hold {name}");
    sleep(Duration::from_millis(ms)).await;
    println!("  end {name}");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let joined = tokio::spawn(async {
        let _outer = Guard("outer of join");
        tokio::join!(hold("j1", 5), hold("j2", 50), hold("j3", 60));
    });
    let selected = tokio::spawn(async {
        let _outer = Guard("outer of select");
        let pinned = hold("pinned", 70);
        tokio::pin!(pinned);
        tokio::select! {
            biased;
            _ = hold("s1", 50) => {}
            _ = &mut pinned => {}
            _ = hold("s2", 60) => {}
        }
    });
    let timed = tokio::spawn(async {
        let _outer = Guard("outer of timeout");
        let _ = timeout(Duration::from_millis(99), hold("timed", 88)).await;
    });
    sleep(Duration::from_millis(10)).await;
    for (name, handle) in [("timed", timed), ("joined", joined), ("selected", selected)] {
        println!("abort {name}");
        handle.abort();
        println!(
            "{name} cancelled: {}",
            handle.await.unwrap_err().is_cancelled()
        );
    }
}
