// A pipe of four bytes: a write takes what there is room for, write_all waits for the reader.
use std::time::Duration;
use tokio::io::{duplex, AsyncReadExt, AsyncWriteExt};
use tokio::time::{sleep, timeout, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (mut a, mut b) = duplex(4);
    println!("taken: {}", a.write(b"abcdef").await.unwrap());
    let full = timeout(Duration::from_millis(5), a.write(b"g")).await;
    println!("full: {}", full.is_err());
    let writer = tokio::spawn(async move {
        a.write_all(b"ghijklmnop").await.unwrap();
        println!("written at {} ms", start.elapsed().as_millis());
        a.shutdown().await.unwrap();
        println!("shut down");
    });
    let mut buffer = [0u8; 3];
    loop {
        sleep(Duration::from_millis(10)).await;
        let n = b.read(&mut buffer).await.unwrap();
        let text = String::from_utf8_lossy(&buffer[..n]);
        println!("{} ms: {n} {text}", start.elapsed().as_millis());
        if n == 0 {
            break;
        }
    }
    writer.await.unwrap();
    let (mut c, d) = duplex(4);
    let stuck = tokio::spawn(async move { c.write_all(b"too much for it").await });
    sleep(Duration::from_millis(1)).await;
    println!("stuck: {}", !stuck.is_finished());
    drop(d);
    println!("freed by the drop: {}", stuck.await.unwrap().is_err());
}
