// A socket takes only so much: who writes a lot must read at the same time.
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

const SIZE: usize = 16 * 1024 * 1024;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut client = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    let (mut server, _) = listener.accept().await.unwrap();
    let stuck = timeout(Duration::from_millis(200), client.write_all(&vec![1; SIZE])).await;
    println!("all without a reader: {}", stuck.is_ok());
    match client.try_write(b"x") {
        Ok(_) => println!("room"),
        Err(e) => println!("would block {}", e.kind() == std::io::ErrorKind::WouldBlock),
    }
    client.shutdown().await.unwrap();
    let mut all = Vec::new();
    let n = server.read_to_end(&mut all).await.unwrap();
    println!("some {}, all {}", n > 0, n == SIZE);

    let client = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    let (server, _) = listener.accept().await.unwrap();
    let echo = tokio::spawn(async move {
        let (mut rd, mut wr) = server.into_split();
        tokio::io::copy(&mut rd, &mut wr).await.unwrap()
    });
    let (mut rd, mut wr) = client.into_split();
    let writer = tokio::spawn(async move {
        for n in 0..1024u32 {
            wr.write_all(&[n as u8; 1024]).await.unwrap();
        }
    });
    let (mut buffer, mut sum, mut count) = ([0u8; 1000], 0u64, 0);
    loop {
        let n = rd.read(&mut buffer).await.unwrap();
        if n == 0 {
            break;
        }
        count += n;
        sum += buffer[..n].iter().map(|byte| *byte as u64).sum::<u64>();
    }
    writer.await.unwrap();
    println!("back {count}, sum {sum}, echoed {}", echo.await.unwrap());
}
