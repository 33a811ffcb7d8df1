// A task local in a join, in a select, in a timeout, and what a set and a spawn see of it.
use std::cell::RefCell;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

tokio::task_local! {
    static REQUEST: u32;
    static LOG: RefCell<Vec<String>>;
}

fn note(what: &str) {
    let id = REQUEST
        .try_with(|id| id.to_string())
        .unwrap_or_else(|_| "none".to_string());
    LOG.with(|log| log.borrow_mut().push(format!("{what}:{id}")));
}

async fn handle(ms: u64) -> u32 {
    note("begin");
    sleep(Duration::from_millis(ms)).await;
    note("end");
    REQUEST.get()
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    LOG.scope(RefCell::new(Vec::new()), async {
        note("outside");
        let (a, b) = tokio::join!(REQUEST.scope(1, handle(10)), REQUEST.scope(2, handle(5)));
        note("joined");
        println!("{a} {b}");
        let won = tokio::select! {
            biased;
            n = REQUEST.scope(3, handle(10)) => n,
            n = REQUEST.scope(4, async {
                let n = REQUEST.scope(5, handle(2)).await;
                note("inner is over");
                n + REQUEST.get()
            }) => n,
        };
        println!("won {won}");
        let late = REQUEST
            .scope(6, timeout(Duration::from_millis(1), handle(3)))
            .await;
        println!("late: {}", late.is_err());
        let both = REQUEST.sync_scope(7, || {
            note("sync");
            REQUEST.sync_scope(8, || REQUEST.get()) + REQUEST.get()
        });
        println!("both {both}");
        LOG.with(|log| println!("{}", log.borrow().join(" ")));
        let mut set = JoinSet::new();
        set.spawn(async { LOG.try_with(|_| ()).is_ok() });
        set.spawn(REQUEST.scope(9, async { REQUEST.get() == 9 }));
        while let Some(seen) = set.join_next().await {
            println!("seen in a task: {}", seen.unwrap());
        }
    })
    .await;
    println!("after: {}", LOG.try_with(|_| ()).is_ok());
    std::panic::set_hook(Box::new(|_| {}));
    let task = tokio::spawn(async { REQUEST.get() });
    println!(
        "get without a scope panics: {}",
        task.await.unwrap_err().is_panic()
    );
}
