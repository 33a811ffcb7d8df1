// In which order join polls its branches, turn after turn, and what a panic in one does.
use std::future::poll_fn;
use std::task::Poll;

async fn polled(name: &'static str, times: i32) -> &'static str {
    let mut left = times;
    poll_fn(move |cx| {
        println!("poll {name}");
        left -= 1;
        if left == 0 {
            return Poll::Ready(name);
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await
}

struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    println!("three branches");
    let all = tokio::join!(polled("a", 3), polled("b", 1), polled("c", 4));
    println!("{} {} {}", all.0, all.1, all.2);

    println!("with a panic");
    let task = tokio::spawn(async {
        tokio::join!(
            async {
                let _guard = Guard("left");
                polled("left", 5).await;
            },
            async {
                let _guard = Guard("middle");
                polled("middle", 2).await;
                panic!("in the middle");
            },
            async {
                let _guard = Guard("right");
                polled("right", 5).await;
            }
        )
    });
    println!("panic: {}", task.await.unwrap_err().is_panic());
}
