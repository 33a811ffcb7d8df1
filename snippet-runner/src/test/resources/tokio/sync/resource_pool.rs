// A pool lends connections: a semaphore counts them, and a plain mutex keeps the idle ones.
use std::sync::{Arc, Mutex};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout, Duration, Instant};

#[derive(Clone)]
struct Pool {
    permits: Arc<Semaphore>,
    idle: Arc<Mutex<Vec<u32>>>,
}

struct Lease {
    id: u32,
    idle: Arc<Mutex<Vec<u32>>>,
    _permit: OwnedSemaphorePermit,
}

impl Pool {
    fn new(size: u32) -> Pool {
        Pool {
            permits: Arc::new(Semaphore::new(size as usize)),
            idle: Arc::new(Mutex::new((0..size).collect())),
        }
    }

    async fn lease(&self) -> Option<Lease> {
        let permit = self.permits.clone().acquire_owned().await.ok()?;
        let id = self.idle.lock().unwrap().pop().unwrap();
        Some(Lease {
            id,
            idle: self.idle.clone(),
            _permit: permit,
        })
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.idle.lock().unwrap().push(self.id);
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let pool = Pool::new(2);
    let mut tasks = Vec::new();
    for i in 0..6u64 {
        let pool = pool.clone();
        tasks.push(tokio::spawn(async move {
            let query = async {
                let Some(lease) = pool.lease().await else {
                    println!("{} query {}: pool closed", start.elapsed().as_millis(), i);
                    return;
                };
                println!(
                    "{} query {} uses {}",
                    start.elapsed().as_millis(),
                    i,
                    lease.id
                );
                sleep(Duration::from_millis(10 * (i + 1))).await;
                if i == 2 {
                    panic!("connection lost");
                }
                println!("{} query {} ends", start.elapsed().as_millis(), i);
            };
            if timeout(Duration::from_millis(45), query).await.is_err() {
                println!("{} query {} takes too long", start.elapsed().as_millis(), i);
            }
        }));
    }
    sleep(Duration::from_millis(42)).await;
    println!(
        "free {}, idle {:?}",
        pool.permits.available_permits(),
        pool.idle.lock().unwrap()
    );
    pool.permits.close();
    for (i, task) in tasks.into_iter().enumerate() {
        if let Err(e) = task.await {
            println!("query {} panicked {}", i, e.is_panic());
        }
    }
    println!(
        "free {}, idle {:?}",
        pool.permits.available_permits(),
        pool.idle.lock().unwrap()
    );
    println!("lease {}", pool.lease().await.is_some());
}
