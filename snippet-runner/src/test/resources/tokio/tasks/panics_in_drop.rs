// A panic while a task is dropped by an abort, a payload that is passed on, and one of any type.
use std::panic::{panic_any, resume_unwind};
use std::time::Duration;
use tokio::time::sleep;

struct Bomb(&'static str);
impl Drop for Bomb {
    fn drop(&mut self) {
        println!("bomb {}", self.0);
        panic!("in drop of {}", self.0);
    }
}

#[derive(Debug)]
struct Code(i32);

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let aborted = tokio::spawn(async {
        let _bomb = Bomb("aborted");
        sleep(Duration::from_secs(1)).await;
    });
    let ended = tokio::spawn(async {
        let _bomb = Bomb("ended");
        sleep(Duration::from_millis(1)).await;
        5
    });
    tokio::task::yield_now().await;
    aborted.abort();
    let e = aborted.await.unwrap_err();
    println!(
        "aborted: panic {}, cancelled {}",
        e.is_panic(),
        e.is_cancelled()
    );
    println!("  {}", e.into_panic().downcast::<String>().unwrap());
    let e = ended.await.unwrap_err();
    println!(
        "ended: panic {}, cancelled {}",
        e.is_panic(),
        e.is_cancelled()
    );

    let outer = tokio::spawn(async {
        let middle = tokio::spawn(async {
            let inner = tokio::spawn(async {
                sleep(Duration::from_millis(3)).await;
                panic_any(Code(7));
            });
            match inner.await {
                Ok(()) => println!("never"),
                Err(e) => resume_unwind(e.into_panic()),
            }
        });
        let e = middle.await.unwrap_err();
        println!("middle panicked: {}", e.is_panic());
        resume_unwind(e.into_panic())
    });
    let outer: tokio::task::JoinHandle<()> = outer;
    let panic = outer.await.unwrap_err().into_panic();
    println!("outer: {:?}", panic.downcast_ref::<Code>().unwrap());
}
