// enable() takes a place in the queue; a future that was notified and is dropped passes it on.
use std::future::Future;
use tokio::sync::Notify;
use tokio::time::{timeout, Duration};

async fn word(notified: impl Future<Output = ()>) -> &'static str {
    match timeout(Duration::from_millis(10), notified).await {
        Ok(()) => "notified",
        Err(_) => "nothing",
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let notify = Notify::new();
    let mut first = Box::pin(notify.notified());
    let mut second = Box::pin(notify.notified());
    println!("second enabled: {}", second.as_mut().enable());
    println!("first enabled: {}", first.as_mut().enable());
    notify.notify_one();
    println!("first again: {}", first.as_mut().enable());
    println!("second again: {}", second.as_mut().enable());
    println!("and again: {}", second.as_mut().enable());
    println!("second: {}", word(second).await);
    println!("first: {}", word(first).await);

    let mut a = Box::pin(notify.notified());
    let mut b = Box::pin(notify.notified());
    let mut c = Box::pin(notify.notified());
    a.as_mut().enable();
    b.as_mut().enable();
    c.as_mut().enable();
    notify.notify_one();
    drop(a);
    println!("b has the place of a: {}", b.as_mut().enable());
    drop(b);
    println!("b had used it up: {}", word(c).await);

    let mut d = Box::pin(notify.notified());
    d.as_mut().enable();
    notify.notify_one();
    drop(d);
    println!("kept for later: {}", word(notify.notified()).await);

    let mut e = Box::pin(notify.notified());
    let mut f = Box::pin(notify.notified());
    e.as_mut().enable();
    notify.notify_waiters();
    drop(e);
    println!("f was made before: {}", f.as_mut().enable());
    println!("not for later: {}", word(notify.notified()).await);

    notify.notify_one();
    let mut g = Box::pin(notify.notified());
    println!("g takes the kept one: {}", g.as_mut().enable());
    drop(g);
    println!("gone with g: {}", word(notify.notified()).await);
}
