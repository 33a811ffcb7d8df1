// Twenty clients at once; the server counts them and adds up what they say.
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

#[derive(Default)]
struct Stats {
    clients: u32,
    now: u32,
    most: u32,
    sum: u64,
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let stats = Arc::new(Mutex::new(Stats::default()));
    let shared = stats.clone();
    let server = tokio::spawn(async move {
        let mut connections = JoinSet::new();
        for _ in 0..20 {
            let (mut socket, _) = listener.accept().await.unwrap();
            let stats = shared.clone();
            connections.spawn(async move {
                {
                    let mut stats = stats.lock().unwrap();
                    stats.clients += 1;
                    stats.now += 1;
                    stats.most = stats.most.max(stats.now);
                }
                while let Ok(number) = socket.read_u32().await {
                    stats.lock().unwrap().sum += number as u64;
                    socket.write_u32(number * 2).await.unwrap();
                }
                stats.lock().unwrap().now -= 1;
            });
        }
        while connections.join_next().await.is_some() {}
    });
    let mut streams = Vec::new();
    for _ in 0..20 {
        streams.push(TcpStream::connect(addr).await.unwrap());
    }
    let mut answers = 0;
    for round in 1..=3 {
        for (i, stream) in streams.iter_mut().enumerate() {
            stream.write_u32(round * 100 + i as u32).await.unwrap();
        }
        for stream in &mut streams {
            answers += stream.read_u32().await.unwrap();
        }
        println!("round {round}: {answers}");
    }
    println!("now {}", stats.lock().unwrap().now);
    drop(streams);
    server.await.unwrap();
    let stats = stats.lock().unwrap();
    println!(
        "{} clients, {} at most, {} now",
        stats.clients, stats.most, stats.now
    );
    println!("sum {}", stats.sum);
}
