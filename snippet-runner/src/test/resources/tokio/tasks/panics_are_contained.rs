// A panic ends its task alone: what it held is dropped, its channel closes, the others go on.
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::task::spawn;
use tokio::time::sleep;

struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let (tx, mut rx) = mpsc::channel::<i32>(4);
    let (reply, answer) = oneshot::channel::<i32>();
    let dies = spawn(async move {
        let _outer = Guard("outer");
        let _reply = reply;
        tx.send(1).await.unwrap();
        let _inner = Guard("inner");
        sleep(Duration::from_millis(5)).await;
        tx.send(2).await.unwrap();
        if tx.capacity() < 4 {
            panic!("full enough");
        }
    });
    let lives = spawn(async {
        for i in 0..3 {
            sleep(Duration::from_millis(3)).await;
            println!("lives {i}");
        }
        "alive"
    });
    println!("received {}", rx.recv().await.unwrap());
    println!("received {}", rx.recv().await.unwrap());
    println!("closed: {}", rx.recv().await.is_none());
    println!("no answer: {}", answer.await.is_err());
    println!("panicked: {}", dies.await.unwrap_err().is_panic());
    println!("{}", lives.await.unwrap());

    let parent = spawn(async {
        let _guard = Guard("parent's");
        let child = spawn(async {
            let _guard = Guard("child's");
            panic!("child");
        });
        child.await.unwrap()
    });
    println!(
        "the parent panicked too: {}",
        parent.await.unwrap_err().is_panic()
    );
}
