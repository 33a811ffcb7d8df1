// Where an aborted task stops, and when what it holds is dropped.
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::task::{spawn, yield_now, AbortHandle, JoinSet};
use tokio::time::sleep;

struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let unstarted = spawn(async {
        println!("never printed");
    });
    unstarted.abort();
    let sleeping = spawn(async {
        let _outer = Guard("outer");
        let _inner = Guard("inner");
        println!("sleeping starts");
        sleep(Duration::from_secs(1)).await;
        println!("never printed");
    });
    yield_now().await;
    println!("unstarted finished: {}", unstarted.is_finished());
    sleeping.abort();
    println!("abort returned, nothing dropped yet");
    println!(
        "unstarted cancelled: {}",
        unstarted.await.unwrap_err().is_cancelled()
    );
    println!(
        "sleeping cancelled: {}",
        sleeping.await.unwrap_err().is_cancelled()
    );

    let mut set = JoinSet::new();
    let (tx, rx) = oneshot::channel::<AbortHandle>();
    let itself = set.spawn(async {
        let _guard = Guard("of the one that aborts itself");
        let me = rx.await.unwrap();
        me.abort();
        println!("goes on after abort, finished: {}", me.is_finished());
        "value"
    });
    assert!(tx.send(itself).is_ok());
    println!("itself: {}", set.join_next().await.unwrap().unwrap());
}
