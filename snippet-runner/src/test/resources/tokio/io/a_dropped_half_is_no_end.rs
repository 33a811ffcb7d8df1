// Dropping a half of io::split does not end its direction: the stream ends with both halves.
use std::time::Duration;
use tokio::io::{duplex, split, AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (a, mut b) = duplex(8);
    let (rd, mut wr) = split(a);
    wr.write_all(b"hi").await.unwrap();
    drop(wr);
    let mut buffer = [0u8; 8];
    println!("read {}", b.read(&mut buffer).await.unwrap());
    let next = timeout(Duration::from_millis(10), b.read(&mut buffer)).await;
    println!("no end yet: {}", next.is_err());
    println!("writes still go: {}", b.write(b"x").await.unwrap());
    drop(rd);
    println!("end {}", b.read(&mut buffer).await.unwrap());
    println!("writes fail: {}", b.write(b"y").await.is_err());
}
