// When main goes on that was woken before other tasks were.
use tokio::sync::oneshot;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (to_main, for_main) = oneshot::channel();
    let (to_second, for_second) = oneshot::channel();
    let (to_third, for_third) = oneshot::channel();
    tokio::spawn(async move {
        for_third.await.unwrap();
        println!("third");
    });
    tokio::spawn(async move {
        for_second.await.unwrap();
        println!("second");
        to_third.send(()).unwrap();
    });
    tokio::spawn(async move {
        println!("first wakes main, then second");
        to_main.send(()).unwrap();
        to_second.send(()).unwrap();
    });
    for_main.await.unwrap();
    println!("main");
    tokio::task::yield_now().await;
    println!("main ends");
}
