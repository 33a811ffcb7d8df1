// An executor by hand: a queue of tasks, and wakers that put tasks back.
use futures::task::{waker, ArcWake};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::{poll_fn, Future};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

type Queue = Arc<Mutex<VecDeque<Arc<Task>>>>;

struct Task {
    name: &'static str,
    future: Mutex<Pin<Box<dyn Future<Output = ()> + Send>>>,
    queue: Queue,
}

impl ArcWake for Task {
    fn wake_by_ref(this: &Arc<Self>) {
        this.queue.lock().unwrap().push_back(this.clone());
    }
}

thread_local! {
    static POLLS: RefCell<u32> = RefCell::new(0);
}

fn start(queue: &Queue, name: &'static str, future: impl Future<Output = ()> + Send + 'static) {
    let future = Mutex::new(Box::pin(future) as Pin<Box<dyn Future<Output = ()> + Send>>);
    let task = Arc::new(Task {
        name,
        future,
        queue: queue.clone(),
    });
    queue.lock().unwrap().push_back(task);
}

fn run(queue: &Queue) {
    loop {
        let Some(task) = queue.lock().unwrap().pop_front() else {
            break;
        };
        POLLS.with(|polls| *polls.borrow_mut() += 1);
        let waker = waker(task.clone());
        let poll = task
            .future
            .lock()
            .unwrap()
            .as_mut()
            .poll(&mut Context::from_waker(&waker));
        println!(
            "{}: {}",
            task.name,
            if poll.is_ready() { "ready" } else { "pending" }
        );
    }
}

async fn pause() {
    let mut paused = false;
    poll_fn(|cx| {
        if paused {
            return Poll::Ready(());
        }
        paused = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await
}

fn main() {
    let queue = Queue::default();
    for (name, times) in [("long", 3), ("short", 1)] {
        start(&queue, name, async move {
            for i in 1..=times {
                println!("{name} works on {i}");
                pause().await;
            }
        });
    }
    let (tx, rx) = tokio::sync::oneshot::channel();
    start(&queue, "receiver", async {
        println!("received {}", rx.await.unwrap())
    });
    start(&queue, "sender", async {
        pause().await;
        tx.send("a letter").unwrap();
    });
    run(&queue);
    println!("polls {}", POLLS.with(|polls| *polls.borrow()));
}
