// try_read answers WouldBlock while nothing is there, and readable waits for something.
use std::io::ErrorKind;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

fn show(what: &str, result: std::io::Result<usize>) {
    match result {
        Ok(n) => println!("{what}: {n}"),
        Err(e) if e.kind() == ErrorKind::WouldBlock => println!("{what}: would block"),
        Err(_) => println!("{what}: another error"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut client = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    let (server, _) = listener.accept().await.unwrap();
    let mut buffer = [0u8; 4];
    show("nothing yet", server.try_read(&mut buffer));
    let wait = timeout(Duration::from_millis(20), server.readable()).await;
    println!("readable: {}", wait.is_ok());
    let task = tokio::spawn(async move {
        sleep(Duration::from_millis(20)).await;
        client.write_all(b"abcdef").await.unwrap();
        client
    });
    server.readable().await.unwrap();
    println!("readable");
    show("first", server.try_read(&mut buffer));
    show("second", server.try_read(&mut buffer));
    show("third", server.try_read(&mut buffer));
    server.writable().await.unwrap();
    show("write", server.try_write(b"xyz"));
    show("write nothing", server.try_write(b""));
    drop(task.await.unwrap());
    server.readable().await.unwrap();
    println!("readable");
    match server.try_read(&mut buffer) {
        Ok(n) => println!("end: {n}"),
        Err(e) => println!("reset: {}", e.kind() == ErrorKind::ConnectionReset),
    }
}
