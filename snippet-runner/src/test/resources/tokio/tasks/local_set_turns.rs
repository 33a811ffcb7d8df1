// Tasks of a LocalSet share what need not be sent between threads.
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;
use tokio::task::{spawn_local, yield_now, LocalSet};
use tokio::time::sleep;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let local = LocalSet::new();
    let log = Rc::new(RefCell::new(Vec::new()));
    local
        .run_until(async {
            let mut handles = Vec::new();
            for name in ["x", "y", "z"] {
                let log = log.clone();
                handles.push(spawn_local(async move {
                    for turn in 0..2 {
                        log.borrow_mut().push(format!("{name}{turn}"));
                        yield_now().await;
                    }
                    sleep(Duration::from_millis(5)).await;
                    println!("{name} slept");
                    name.len()
                }));
            }
            println!("nothing ran: {:?}", log.borrow().len());
            yield_now().await;
            println!("after one yield: {}", log.borrow().join(" "));
            let mut sum = 0;
            for handle in handles {
                sum += handle.await.unwrap();
            }
            println!("sum {sum}");
        })
        .await;
    println!("log: {}", log.borrow().join(" "));
}
