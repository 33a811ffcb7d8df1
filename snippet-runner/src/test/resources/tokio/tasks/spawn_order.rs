// Spawned tasks run in the order of their spawning, and only once main awaits.
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let a = tokio::spawn(async {
        println!("a starts");
        let inner = tokio::spawn(async {
            println!("inner of a");
            "inner"
        });
        println!("a has spawned");
        let value = inner.await.unwrap();
        println!("a got {value}");
        "a"
    });
    let b = tokio::spawn(async {
        println!("b starts");
        tokio::spawn(async { println!("inner of b") })
            .await
            .unwrap();
        println!("b goes on");
        "b"
    });
    let c = tokio::spawn(async {
        println!("c");
        "c"
    });
    println!("main awaits b");
    println!("main got {}", b.await.unwrap());
    println!("c finished: {}", c.is_finished());
    println!("a finished: {}", a.is_finished());
    println!("main got {}", c.await.unwrap());
    println!("main got {}", a.await.unwrap());
}
