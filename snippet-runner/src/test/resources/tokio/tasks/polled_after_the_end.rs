// What comes of a future that is polled again after its end.
use std::future::{poll_fn, Future};
use std::task::Poll;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let block = tokio::spawn(async {
        let mut block = Box::pin(async { println!("runs once") });
        block.as_mut().await;
        block.as_mut().await;
    });
    println!(
        "an async block panics: {}",
        block.await.unwrap_err().is_panic()
    );
    let failed = tokio::spawn(async {
        let mut inner = Box::pin(async { panic!("once") });
        let caught = poll_fn(|cx| {
            let poll = std::panic::AssertUnwindSafe(|| inner.as_mut().poll(cx));
            Poll::Ready(std::panic::catch_unwind(poll).is_err())
        })
        .await;
        println!("caught a panic: {caught}");
        inner.as_mut().await;
    });
    println!(
        "so does one that panicked: {}",
        failed.await.unwrap_err().is_panic()
    );
    let handle = tokio::spawn(async {
        let mut handle = tokio::spawn(async { 1 });
        println!("the handle gave {}", (&mut handle).await.unwrap());
        println!("finished: {}", handle.is_finished());
        let _ = handle.await;
    });
    println!(
        "a JoinHandle panics: {}",
        handle.await.unwrap_err().is_panic()
    );
}
