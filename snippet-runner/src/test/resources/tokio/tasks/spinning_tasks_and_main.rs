// How many turns of a task that wakes itself go by between two turns of main.
use std::future::poll_fn;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::Arc;
use std::task::Poll;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let turns = Arc::new(AtomicUsize::new(0));
    let counted = turns.clone();
    let spinner = tokio::spawn(poll_fn(move |cx| {
        if counted.fetch_add(1, SeqCst) == 200 {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }));
    for _ in 0..3 {
        let mut polled = false;
        poll_fn(|cx| {
            if polled {
                return Poll::Ready(());
            }
            polled = true;
            cx.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
        println!("main after {} turns of the spinner", turns.load(SeqCst));
    }
    spinner.await.unwrap();
    println!("main after {} turns of the spinner", turns.load(SeqCst));
}
