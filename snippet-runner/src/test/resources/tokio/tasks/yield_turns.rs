// Who yields goes behind those that are ready, and what about those that become ready meanwhile.
use tokio::task::{spawn, yield_now};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let root = spawn(async {
        let one = spawn(async {
            println!("one: first turn");
            yield_now().await;
            println!("one: second turn");
            yield_now().await;
            println!("one: third turn");
        });
        let two = spawn(async {
            println!("two: first turn");
            let child = spawn(async {
                println!("child of two: first turn");
                yield_now().await;
                println!("child of two: second turn");
            });
            yield_now().await;
            println!("two: second turn");
            child.await.unwrap();
            println!("two: child joined");
        });
        let three = spawn(async { println!("three: only turn") });
        one.await.unwrap();
        println!("root: one joined");
        two.await.unwrap();
        println!("root: two joined");
        three.await.unwrap();
        println!("root: three joined");
    });
    root.await.unwrap();
}
