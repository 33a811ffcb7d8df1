// How often a future by hand is polled, according to who wakes it and when.
use std::future::{poll_fn, Future};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::task::{spawn, yield_now};
use tokio::time::sleep;

#[derive(Default)]
struct Shared {
    ready: bool,
    polls: u32,
    waker: Option<Waker>,
}

#[derive(Clone, Default)]
struct Flag(Arc<Mutex<Shared>>);

impl Future for Flag {
    type Output = u32;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        let mut shared = self.0.lock().unwrap();
        shared.polls += 1;
        println!("poll {}", shared.polls);
        if shared.ready {
            return Poll::Ready(shared.polls);
        }
        shared.waker = Some(cx.waker().clone());
        Poll::Pending
    }
}

impl Flag {
    fn wake(&self) {
        let waker = self.0.lock().unwrap().waker.clone();
        waker.unwrap().wake();
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let flag = Flag::default();
    let task = spawn(flag.clone());
    yield_now().await;
    println!("woken in vain");
    flag.wake();
    yield_now().await;
    println!("woken three times before its turn");
    flag.wake();
    flag.wake();
    flag.0.lock().unwrap().waker.as_ref().unwrap().wake_by_ref();
    yield_now().await;
    println!("ready, but not woken");
    flag.0.lock().unwrap().ready = true;
    yield_now().await;
    sleep(Duration::from_millis(10)).await;
    println!("finished: {}", task.is_finished());
    flag.wake();
    println!("result {}", task.await.unwrap());
    flag.wake();
    yield_now().await;
    println!("a wake after the end does nothing");

    let mut polls = 0;
    poll_fn(|cx| {
        polls += 1;
        if polls == 4 {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
    println!("self-woken: {polls} polls");

    let flag = Flag::default();
    let inner = flag.clone();
    let waits = async move {
        let number = inner.await;
        println!("inner was ready at its poll {number}");
    };
    let sleeps = async {
        for _ in 0..3 {
            sleep(Duration::from_millis(1)).await;
        }
        flag.0.lock().unwrap().ready = true;
    };
    tokio::join!(waits, sleeps);
}
