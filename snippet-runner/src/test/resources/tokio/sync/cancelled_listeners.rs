// A recv or changed that loses a select has taken nothing: the next one finds what came meanwhile.
use tokio::sync::{broadcast, watch, Notify};
use tokio::time::{sleep, timeout, Duration, Instant};

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (news, mut listener) = broadcast::channel(2);
    let (state, mut observer) = watch::channel(0);
    tokio::spawn(async move {
        for i in 1..=5 {
            sleep(ms(10)).await;
            state.send(i).unwrap();
            news.send(i * 10).unwrap();
        }
    });
    let mut ticks = 0;
    loop {
        tokio::select! {
            biased;
            message = listener.recv() => match message {
                Ok(text) => println!("{} news {}", start.elapsed().as_millis(), text),
                Err(broadcast::error::RecvError::Lagged(n)) => println!("lost {}", n),
                Err(broadcast::error::RecvError::Closed) => break,
            },
            changed = observer.changed() => match changed {
                Ok(()) => {
                    let value = *observer.borrow();
                    println!("{} state {}", start.elapsed().as_millis(), value);
                    if value == 2 {
                        sleep(ms(35)).await;
                    }
                }
                Err(_) => println!("{} no state any more", start.elapsed().as_millis()),
            },
            _ = sleep(ms(4)) => ticks += 1,
        }
    }
    println!("{} end, ticks {}", start.elapsed().as_millis(), ticks);
    println!("last state {}", *observer.borrow());

    // Both were woken; the one that is dropped without having run passes its notification on.
    let notify = Notify::new();
    let first = async {
        tokio::select! {
            biased;
            _ = sleep(ms(5)) => {
                println!("{} the first gave up", start.elapsed().as_millis());
            }
            _ = notify.notified() => {
                println!("{} the first was notified", start.elapsed().as_millis());
            }
        }
    };
    let second = async {
        let answer = timeout(ms(50), notify.notified()).await;
        println!("{} second {}", start.elapsed().as_millis(), answer.is_ok());
    };
    let third = async {
        sleep(ms(5)).await;
        notify.notify_one();
        println!("{} one was notified", start.elapsed().as_millis());
    };
    tokio::join!(third, first, second);
}
