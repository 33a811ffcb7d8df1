// On shutdown the server accepts no more, lets each connection end its request, and waits for all.
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::time::sleep;

async fn handle(mut socket: TcpStream, mut stop: watch::Receiver<bool>, _done: mpsc::Sender<()>) {
    loop {
        let byte = tokio::select! {
            biased;
            _ = stop.changed() => break,
            byte = socket.read_u8() => byte,
        };
        match byte {
            Ok(n) => {
                println!("works on {n}");
                sleep(Duration::from_millis(n as u64)).await;
                socket.write_u8(n + 1).await.unwrap();
            }
            Err(_) => break,
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let (stop, stopped) = watch::channel(false);
    let server = tokio::spawn(async move {
        let (done, mut all_done) = mpsc::channel(1);
        let mut stop = stopped.clone();
        loop {
            tokio::select! {
                biased;
                _ = stop.changed() => break,
                Ok((socket, _)) = listener.accept() => {
                    tokio::spawn(handle(socket, stopped.clone(), done.clone()));
                }
            }
        }
        drop(listener);
        drop(done);
        println!("no more clients");
        all_done.recv().await.is_none()
    });
    let mut busy = TcpStream::connect(addr).await.unwrap();
    let mut idle = TcpStream::connect(addr).await.unwrap();
    busy.write_u8(1).await.unwrap();
    println!("answer {}", busy.read_u8().await.unwrap());
    busy.write_u8(100).await.unwrap();
    sleep(Duration::from_millis(30)).await;
    stop.send(true).unwrap();
    println!("idle ends: {}", idle.read(&mut [0; 1]).await.unwrap());
    println!("refused: {}", TcpStream::connect(addr).await.is_err());
    println!("answer {}", busy.read_u8().await.unwrap());
    println!("busy ends: {}", busy.read(&mut [0; 1]).await.unwrap());
    println!("all connections done: {}", server.await.unwrap());
}
