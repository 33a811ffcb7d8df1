// A loser of a select whose drop panics, a timed out future that does, and a join around one.
use std::time::Duration;
use tokio::time::{sleep, timeout};

struct Bomb(&'static str);
impl Drop for Bomb {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
        if self.0.starts_with("bomb") {
            panic!("{}", self.0);
        }
    }
}

async fn hold(name: &'static str, ms: u64) {
    let _bomb = Bomb(name);
    sleep(Duration::from_millis(ms)).await;
}

async fn tell(name: &str, task: tokio::task::JoinHandle<()>) {
    match task.await {
        Ok(()) => println!("{name}: ended"),
        Err(e) => println!(
            "{name}: panic {}, cancelled {}",
            e.is_panic(),
            e.is_cancelled()
        ),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let selecting = tokio::spawn(async {
        tokio::select! {
            biased;
            _ = hold("bomb in select", 50) => println!("never"),
            _ = hold("quiet", 60) => println!("never"),
            _ = sleep(Duration::from_millis(5)) => println!("never: the drop comes first"),
        }
    });
    tell("select", selecting).await;
    let timed = tokio::spawn(async {
        let late = timeout(Duration::from_millis(5), hold("bomb in timeout", 50)).await;
        println!("  late {}", late.is_err());
    });
    tell("timeout", timed).await;
    let joined = tokio::spawn(async {
        let _outer = Bomb("outer");
        tokio::join!(hold("one", 9), hold("bomb in join", 50), hold("three", 50));
    });
    sleep(Duration::from_millis(10)).await;
    joined.abort();
    tell("join", joined).await;
}
