// Whatever an aborted task holds is given back, the last first, and only when it is really dropped.
use std::sync::Arc;
use tokio::sync::{broadcast, mpsc, oneshot, watch, Mutex, Semaphore};
use tokio::time::{sleep, Duration};

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drops {}", self.0);
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let lock = Arc::new(Mutex::new(0));
    let sem = Arc::new(Semaphore::new(3));
    let (tx, mut rx) = mpsc::channel::<u8>(2);
    let (reply, answer) = oneshot::channel::<u8>();
    let (news, listener) = broadcast::channel::<u8>(2);
    let (state, observer) = watch::channel(0);

    let (l, s) = (lock.clone(), sem.clone());
    let task = tokio::spawn(async move {
        let _outer = Noisy("outer");
        let _listener = listener;
        let _observer = observer;
        let _reply = reply;
        let _tx = tx;
        let _permit = s.acquire_many(2).await.unwrap();
        let mut guard = l.lock().await;
        *guard = 1;
        let _inner = Noisy("inner");
        sleep(Duration::from_secs(3600)).await;
        println!("never printed");
    });
    let l = lock.clone();
    let waiter = tokio::spawn(async move {
        println!("waiter has {}", *l.lock().await);
    });
    sleep(Duration::from_millis(1)).await;
    println!(
        "permits {}, listeners {}",
        sem.available_permits(),
        news.receiver_count()
    );
    println!(
        "locked {}, observed {}",
        lock.try_lock().is_err(),
        !state.is_closed()
    );
    task.abort();
    println!("aborted, finished {}", task.is_finished());
    println!(
        "permits {}, listeners {}",
        sem.available_permits(),
        news.receiver_count()
    );
    println!("cancelled {}", task.await.unwrap_err().is_cancelled());
    println!(
        "permits {}, listeners {}",
        sem.available_permits(),
        news.receiver_count()
    );
    println!("observed {}", !state.is_closed());
    waiter.await.unwrap();
    println!("no sender {}", rx.recv().await.is_none());
    println!("no answer {}", answer.await.is_err());
}
