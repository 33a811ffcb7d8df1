// A handle that is dropped detaches its task; an abort handle that was kept can still end it.
use std::time::Duration;
use tokio::time::sleep;

struct Guard(&'static str);
impl Drop for Guard {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

async fn work(name: &'static str, ms: u64) -> &'static str {
    let _guard = Guard(name);
    sleep(Duration::from_millis(ms)).await;
    println!("{name} done");
    name
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    drop(tokio::spawn(work("detached", 10)));
    let mut set = tokio::task::JoinSet::new();
    let kept = set.spawn(work("kept", 20));
    set.detach_all();
    let of_quick = set.spawn(work("quick", 1));
    sleep(Duration::from_millis(5)).await;
    println!("quick finished: {}", of_quick.is_finished());
    of_quick.abort();
    println!("quick gives {:?}", set.join_next().await.unwrap().unwrap());
    println!("kept finished: {}", kept.is_finished());
    kept.abort();
    println!("aborted, finished: {}", kept.is_finished());
    tokio::task::yield_now().await;
    println!("after a turn: {}", kept.is_finished());
    sleep(Duration::from_millis(30)).await;
    println!("end");
}
