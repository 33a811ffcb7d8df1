// A task that yields has its next turn when nobody else is ready, new tasks included.
use tokio::task::{spawn, yield_now};

fn chain(turn: u32) {
    spawn(async move {
        println!("link {turn}");
        if turn < 4 {
            chain(turn + 1);
        }
    });
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let root = spawn(async {
        chain(1);
        println!("root yields");
        yield_now().await;
        println!("root goes on");
    });
    root.await.unwrap();
}
