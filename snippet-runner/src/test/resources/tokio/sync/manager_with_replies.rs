// One task owns a bank; others send it orders, each with a oneshot for the answer.
use std::collections::BTreeMap;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout, Duration, Instant};

type Reply<T> = oneshot::Sender<Result<T, String>>;

enum Order {
    Deposit {
        who: String,
        amount: i64,
        reply: Reply<i64>,
    },
    Withdraw {
        who: String,
        amount: i64,
        reply: Reply<i64>,
    },
    Report {
        reply: oneshot::Sender<String>,
    },
}

async fn manage(mut rx: mpsc::Receiver<Order>) -> usize {
    let mut accounts: BTreeMap<String, i64> = BTreeMap::new();
    let mut unread = 0;
    while let Some(order) = rx.recv().await {
        sleep(Duration::from_millis(10)).await;
        let delivered = match order {
            Order::Deposit { who, amount, reply } => {
                let balance = accounts.entry(who).or_insert(0);
                *balance += amount;
                reply.send(Ok(*balance)).is_ok()
            }
            Order::Withdraw { who, amount, reply } => {
                let answer = match accounts.get_mut(&who) {
                    None => Err(format!("no account {}", who)),
                    Some(balance) if *balance < amount => Err(format!("only {}", balance)),
                    Some(balance) => {
                        *balance -= amount;
                        Ok(*balance)
                    }
                };
                reply.send(answer).is_ok()
            }
            Order::Report { reply } => {
                let lines: Vec<_> = accounts
                    .iter()
                    .map(|(k, v)| format!("{}={}", k, v))
                    .collect();
                reply.send(lines.join(" ")).is_ok()
            }
        };
        if !delivered {
            unread += 1;
        }
    }
    unread
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, rx) = mpsc::channel(2);
    let manager = tokio::spawn(manage(rx));
    let mut clients = Vec::new();
    for (who, deposit, withdrawal) in [("ann", 50, 20), ("ben", 10, 30), ("cal", 5, 5)] {
        let tx = tx.clone();
        clients.push(tokio::spawn(async move {
            let who = who.to_string();
            let (reply, answer) = oneshot::channel();
            tx.send(Order::Deposit {
                who: who.clone(),
                amount: deposit,
                reply,
            })
            .await
            .ok()
            .unwrap();
            if who == "cal" {
                println!("{} {} does not wait", start.elapsed().as_millis(), who);
                return;
            }
            if let Ok(amount) = answer.await.unwrap() {
                println!("{} {} has {}", start.elapsed().as_millis(), who, amount);
            }
            let (reply, answer) = oneshot::channel();
            let order = Order::Withdraw {
                who: who.clone(),
                amount: withdrawal,
                reply,
            };
            tx.send(order).await.ok().unwrap();
            match answer.await.unwrap() {
                Ok(left) => println!("{} {} has left {}", start.elapsed().as_millis(), who, left),
                Err(text) => println!(
                    "{} {} gets no money: {}",
                    start.elapsed().as_millis(),
                    who,
                    text
                ),
            }
        }));
    }
    for client in clients {
        client.await.unwrap();
    }
    let (reply, answer) = oneshot::channel();
    tx.send(Order::Report { reply }).await.ok().unwrap();
    println!(
        "hasty: {}",
        timeout(Duration::from_millis(5), answer).await.is_ok()
    );
    let (reply, answer) = oneshot::channel();
    tx.send(Order::Report { reply }).await.ok().unwrap();
    let text = answer.await.unwrap();
    println!("{} report {}", start.elapsed().as_millis(), text);
    drop(tx);
    println!("unread answers: {}", manager.await.unwrap());
}
