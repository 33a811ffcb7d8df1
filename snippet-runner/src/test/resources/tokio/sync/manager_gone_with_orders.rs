// What is still in the queue when the receiver is dropped is dropped too, with the reply senders.
use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout, Duration, Instant};

struct Order {
    number: u32,
    reply: oneshot::Sender<u32>,
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (tx, mut rx) = mpsc::channel::<Order>(4);
    let manager = tokio::spawn(async move {
        while let Some(order) = rx.recv().await {
            sleep(Duration::from_millis(10)).await;
            if order.number == 2 {
                println!("{} the manager leaves", start.elapsed().as_millis());
                break;
            }
            let _ = order.reply.send(order.number * 10);
        }
    });
    let mut clients = Vec::new();
    for number in 1..=4 {
        let tx = tx.clone();
        clients.push(tokio::spawn(async move {
            let (reply, answer) = oneshot::channel();
            if tx.send(Order { number, reply }).await.is_err() {
                println!("order {} refused", number);
                return;
            }
            let answer = timeout(Duration::from_millis(100), answer).await;
            let now = start.elapsed().as_millis();
            match answer {
                Ok(Ok(value)) => println!("{} order {}: {}", now, number, value),
                Ok(Err(_)) => println!("{} order {}: no answer will come", now, number),
                Err(_) => println!("{} order {}: gave up", now, number),
            }
        }));
    }
    manager.await.unwrap();
    for client in clients {
        client.await.unwrap();
    }
    println!("closed {}", tx.is_closed());
}
