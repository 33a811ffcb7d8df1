// A task that aborts itself ends at its next await, within the same turn.
use tokio::sync::oneshot;
use tokio::task::{spawn, yield_now, AbortHandle, JoinSet};

struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut set = JoinSet::new();
    let (tx, rx) = oneshot::channel::<AbortHandle>();
    let task = set.spawn(async {
        let _guard = Guard("of the task");
        let me = rx.await.unwrap();
        spawn(async { println!("another task") });
        me.abort();
        println!("aborted itself, awaits");
        yield_now().await;
        println!("never printed");
    });
    assert!(tx.send(task).is_ok());
    let end = set.join_next().await.unwrap();
    println!("cancelled: {}", end.unwrap_err().is_cancelled());
}
