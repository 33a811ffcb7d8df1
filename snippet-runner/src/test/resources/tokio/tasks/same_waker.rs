// Which wakers would wake the same task.
use std::future::poll_fn;
use std::task::{Poll, Waker};
use tokio::task::{spawn, yield_now};

async fn waker() -> Waker {
    poll_fn(|cx| Poll::Ready(cx.waker().clone())).await
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let main_first = waker().await;
    yield_now().await;
    let main_second = waker().await;
    println!("main, then and now: {}", main_first.will_wake(&main_second));
    let inside = async { waker().await }.await;
    println!("main, in an async block: {}", main_first.will_wake(&inside));
    let (left, right) = tokio::join!(waker(), async {
        yield_now().await;
        waker().await
    });
    println!(
        "main, in a join: {} {}",
        main_first.will_wake(&left),
        left.will_wake(&right)
    );
    let selected = tokio::select! { biased; waker = waker() => waker };
    println!("main, in a select: {}", main_first.will_wake(&selected));
    let a = spawn(async {
        let before = waker().await;
        yield_now().await;
        let after = waker().await;
        println!("a task, then and now: {}", before.will_wake(&after));
        before
    });
    let b = spawn(waker());
    let (a, b) = (a.await.unwrap(), b.await.unwrap());
    println!("two tasks: {}", a.will_wake(&b));
    println!("a task and main: {}", a.will_wake(&main_first));
    a.wake();
    b.wake();
    println!("waking the dead does no harm");
}
