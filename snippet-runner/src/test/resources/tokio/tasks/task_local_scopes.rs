// A task local is seen inside its scope, by whoever is polled there, and by nobody else.
use std::time::Duration;
use tokio::task::{spawn, yield_now};
use tokio::time::sleep;

tokio::task_local! {
    static NAME: &'static str;
}

fn name() -> &'static str {
    NAME.try_with(|name| *name).unwrap_or("none")
}

struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        println!("dropped, sees {}", name());
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("outside: {}", name());
    let outer = NAME.scope("outer", async {
        println!("in scope: {}", name());
        NAME.scope("inner", async {
            println!("nested: {}", name());
            yield_now().await;
            println!("nested after a yield: {}", name());
        })
        .await;
        println!("after the nested one: {}", name());
        NAME.sync_scope("sync", || println!("sync: {}", name()));
        let child = spawn(async { name() });
        println!("a spawned task: {}", child.await.unwrap());
        let lazy = async { name() };
        lazy
    });
    println!("made, not polled: {}", name());
    let lazy = outer.await;
    println!("awaited outside: {}", lazy.await);

    let a = NAME.scope("a", async {
        yield_now().await;
        name()
    });
    let b = NAME.scope("b", async { name() });
    println!("joined: {:?}", tokio::join!(a, b, async { name() }).0);

    let task = spawn(NAME.scope("task", async {
        let _guard = Guard;
        sleep(Duration::from_secs(1)).await;
    }));
    yield_now().await;
    task.abort();
    println!("cancelled: {}", task.await.unwrap_err().is_cancelled());
    println!("at the end: {}", name());
}
