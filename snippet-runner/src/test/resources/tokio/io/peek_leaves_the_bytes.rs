// peek shows what the next read will give, and 0 at the end.
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut client = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    let (mut server, _) = listener.accept().await.unwrap();
    let mut buffer = [0u8; 8];
    let early = timeout(Duration::from_millis(20), server.peek(&mut buffer)).await;
    println!("nothing yet: {}", early.is_err());
    client.write_all(b"abcdef").await.unwrap();
    let n = server.peek(&mut buffer).await.unwrap();
    println!("peek {n} {}", String::from_utf8_lossy(&buffer[..n]));
    let n = server.peek(&mut buffer[..3]).await.unwrap();
    println!("peek {n} {}", String::from_utf8_lossy(&buffer[..n]));
    let n = server.read(&mut buffer[..4]).await.unwrap();
    println!("read {n} {}", String::from_utf8_lossy(&buffer[..n]));
    client.write_all(b"gh").await.unwrap();
    drop(client);
    sleep(Duration::from_millis(50)).await;
    let n = server.peek(&mut buffer).await.unwrap();
    println!("peek {n} {}", String::from_utf8_lossy(&buffer[..n]));
    let n = server.read(&mut buffer).await.unwrap();
    println!("read {n} {}", String::from_utf8_lossy(&buffer[..n]));
    println!("peek {}", server.peek(&mut buffer).await.unwrap());
    println!("read {}", server.read(&mut buffer).await.unwrap());
    println!("peek {}", server.peek(&mut buffer).await.unwrap());
}
