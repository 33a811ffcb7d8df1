// feed only collects frames, until there are 8192 bytes; flush and close write them.
use futures::SinkExt;
use std::time::Duration;
use tokio::io::{duplex, AsyncReadExt};
use tokio::time::timeout;
use tokio_util::codec::{FramedWrite, LinesCodec};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (a, mut b) = duplex(10);
    let mut sink = FramedWrite::new(a, LinesCodec::new());
    sink.feed("one").await.unwrap();
    println!("held {}", sink.write_buffer().len());
    sink.feed("x".repeat(8190)).await.unwrap();
    println!("held {}", sink.write_buffer().len());
    let full = timeout(Duration::from_millis(5), sink.feed("refused")).await;
    println!(
        "in time {}, held {}",
        full.is_ok(),
        sink.write_buffer().len()
    );
    let full = timeout(Duration::from_millis(5), sink.feed("taken")).await;
    println!(
        "in time {}, held {}",
        full.is_ok(),
        sink.write_buffer().len()
    );
    let full = timeout(Duration::from_millis(5), sink.send("sent")).await;
    println!(
        "in time {}, held {}",
        full.is_ok(),
        sink.write_buffer().len()
    );
    let mut buffer = [0u8; 64];
    let n = b.read(&mut buffer).await.unwrap();
    println!(
        "read {n} {}",
        String::from_utf8_lossy(&buffer[..5]).replace('\n', "|")
    );
    let reader = tokio::spawn(async move {
        let mut rest = String::new();
        b.read_to_string(&mut rest).await.unwrap();
        println!("rest {} {}", rest.len(), rest[8184..].replace('\n', "|"));
    });
    sink.feed("last").await.unwrap();
    <FramedWrite<_, _> as SinkExt<&str>>::close(&mut sink)
        .await
        .unwrap();
    println!("held {}", sink.write_buffer().len());
    reader.await.unwrap();
}
