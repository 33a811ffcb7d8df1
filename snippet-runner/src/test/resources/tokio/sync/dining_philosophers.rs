// Five philosophers share five forks; one of them is left-handed, so all of them eat.
use std::sync::Arc;
use tokio::sync::{mpsc, Mutex};
use tokio::time::{sleep, Duration, Instant};

struct Philosopher {
    name: &'static str,
    first: Arc<Mutex<u32>>,
    second: Arc<Mutex<u32>>,
    thoughts: mpsc::Sender<String>,
}

impl Philosopher {
    async fn dine(&self, start: Instant) {
        for meal in 1..=2 {
            let mut first = self.first.lock().await;
            sleep(Duration::from_millis(1)).await;
            let mut second = self.second.lock().await;
            *first += 1;
            *second += 1;
            println!(
                "{} {} eats {}",
                start.elapsed().as_millis(),
                self.name,
                meal
            );
            sleep(Duration::from_millis(10)).await;
            drop(first);
            drop(second);
            let thought = format!("{} after meal {}", self.name, meal);
            self.thoughts.send(thought).await.unwrap();
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let names = ["Ada", "Bob", "Cy", "Dee", "Eve"];
    let forks: Vec<_> = names.iter().map(|_| Arc::new(Mutex::new(0))).collect();
    let (tx, mut rx) = mpsc::channel(2);
    for (i, name) in names.into_iter().enumerate() {
        let (mut left, mut right) = (i, (i + 1) % names.len());
        if i == 4 {
            std::mem::swap(&mut left, &mut right);
        }
        let philosopher = Philosopher {
            name,
            first: forks[left].clone(),
            second: forks[right].clone(),
            thoughts: tx.clone(),
        };
        tokio::spawn(async move { philosopher.dine(start).await });
    }
    drop(tx);
    while let Some(thought) = rx.recv().await {
        println!("{} {}", start.elapsed().as_millis(), thought);
    }
    for (i, fork) in forks.iter().enumerate() {
        println!("fork {} used {} times", i, *fork.lock().await);
    }
}
