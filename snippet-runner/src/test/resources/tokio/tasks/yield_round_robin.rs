// Tasks that only yield take turns, and who has nothing more to do leaves the circle.
use tokio::task::yield_now;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut tasks = Vec::new();
    for (name, turns) in [("a", 3), ("b", 1), ("c", 4)] {
        tasks.push(tokio::spawn(async move {
            for turn in 1..=turns {
                println!("{name}{turn}");
                yield_now().await;
            }
            println!("{name} leaves");
            turns
        }));
    }
    let mut sum = 0;
    for task in tasks {
        sum += task.await.unwrap();
        println!("sum {sum}");
    }
}
