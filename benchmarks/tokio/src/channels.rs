//! Channels and what is built of them.

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

/// A value goes to another task and comes back.
pub async fn ping_pong(times: usize) {
    let (ping, mut pings) = mpsc::channel::<usize>(1);
    let (pong, mut pongs) = mpsc::channel::<usize>(1);
    let player = tokio::spawn(async move {
        while let Some(value) = pings.recv().await {
            pong.send(value + 1).await.expect("a receiver");
        }
    });
    for i in 0..times {
        ping.send(i).await.expect("a receiver");
        pongs.recv().await.expect("a sender");
    }
    drop(ping);
    player.await.expect("no panic");
}

/// Four tasks send, one receives.
pub async fn mpsc(times: usize) {
    let producers = 4;
    let (sender, mut receiver) = mpsc::channel::<usize>(1024);
    for _ in 0..producers {
        let sender = sender.clone();
        tokio::spawn(async move {
            for i in 0..times / producers {
                sender.send(i).await.expect("a receiver");
            }
        });
    }
    drop(sender);
    while receiver.recv().await.is_some() {}
}

/// What a client asks of the manager task, and where the answer goes.
struct Request {
    value: usize,
    answer: oneshot::Sender<usize>,
}

/// One client.
pub async fn request(times: usize) {
    ask(1, times).await;
}

/// A hundred clients.
pub async fn request_100(times: usize) {
    ask(100, times).await;
}

/// The clients send requests to a task that manages something, and wait for its answers.
async fn ask(clients: usize, times: usize) {
    let (requests, mut received) = mpsc::channel::<Request>(32);
    tokio::spawn(async move {
        while let Some(request) = received.recv().await {
            let _ = request.answer.send(request.value + 1);
        }
    });
    let handles: Vec<JoinHandle<()>> = (0..clients)
        .map(|_| {
            let requests = requests.clone();
            tokio::spawn(async move {
                for value in 0..times / clients {
                    let (answer, answered) = oneshot::channel();
                    let sent = requests.send(Request { value, answer }).await;
                    sent.ok().expect("a manager");
                    answered.await.expect("an answer");
                }
            })
        })
        .collect();
    for handle in handles {
        handle.await.expect("no panic");
    }
}
