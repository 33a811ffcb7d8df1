// Who goes first: main, whose task has ended, or a task that was spawned meanwhile.
use tokio::task::{spawn, yield_now};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let a = spawn(async { println!("a ends") });
    spawn(async {
        println!("b spawns c");
        spawn(async {
            println!("c runs");
            yield_now().await;
            println!("c runs again");
        });
    });
    a.await.unwrap();
    println!("main goes on after a");
    yield_now().await;
    println!("main goes on after a yield");
}
