// Many tasks of a set that end at the same moment, panic or are aborted: the order of join_next.
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::sleep;

struct Guard(u32);
impl Drop for Guard {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}

async fn drain(set: &mut JoinSet<u32>) {
    while let Some(result) = set.join_next().await {
        match result {
            Ok(n) => println!("  value {n}, left {}", set.len()),
            Err(e) => println!("  panic {}, left {}", e.is_panic(), set.len()),
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let mut set = JoinSet::new();
    println!("same moment");
    for n in 0..6 {
        set.spawn(async move {
            sleep(Duration::from_millis(if n % 2 == 0 { 5 } else { 3 })).await;
            if n == 4 {
                panic!("four");
            }
            n
        });
    }
    drain(&mut set).await;
    println!("aborted, the last first");
    let handles: Vec<_> = (0..4)
        .map(|n| {
            set.spawn(async move {
                let _guard = Guard(n);
                sleep(Duration::from_millis(10)).await;
                n
            })
        })
        .collect();
    tokio::task::yield_now().await;
    for handle in handles.iter().rev() {
        handle.abort();
    }
    drain(&mut set).await;
    println!("abort_all, some have ended, some have not begun");
    for n in 0..3 {
        set.spawn(async move {
            let _guard = Guard(n);
            if n != 1 {
                sleep(Duration::from_millis(10)).await;
            }
            n
        });
    }
    tokio::task::yield_now().await;
    set.spawn(async { 99 });
    set.abort_all();
    drain(&mut set).await;
    println!("dropped with its set");
    tokio::spawn(async {
        let mut inner = JoinSet::new();
        for n in 10..12 {
            inner.spawn(async move {
                let _guard = Guard(n);
                sleep(Duration::from_secs(10)).await;
            });
        }
        sleep(Duration::from_millis(1)).await;
        println!("  set goes");
    })
    .await
    .unwrap();
    println!("after the end of its owner");
    sleep(Duration::from_millis(1)).await;
    println!("end");
}
