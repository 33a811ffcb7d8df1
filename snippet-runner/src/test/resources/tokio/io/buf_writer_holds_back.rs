// A BufWriter writes when it is full, flushed or shut down; a drop forgets what it holds.
use std::time::Duration;
use tokio::io::{duplex, AsyncReadExt, AsyncWriteExt, BufWriter, DuplexStream};
use tokio::time::timeout;

async fn seen(stream: &mut DuplexStream) -> String {
    let mut buffer = [0u8; 64];
    match timeout(Duration::from_millis(1), stream.read(&mut buffer)).await {
        Ok(n) => format!("<{}>", String::from_utf8_lossy(&buffer[..n.unwrap()])),
        Err(_) => "nothing".to_string(),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (a, mut b) = duplex(64);
    let mut w = BufWriter::with_capacity(8, a);
    w.write_all(b"abc").await.unwrap();
    println!("small: {}, held {}", seen(&mut b).await, w.buffer().len());
    w.write_all(b"defgh").await.unwrap();
    println!(
        "just full: {}, held {}",
        seen(&mut b).await,
        w.buffer().len()
    );
    w.write_all(b"i").await.unwrap();
    println!(
        "one more: {}, held {}",
        seen(&mut b).await,
        w.buffer().len()
    );
    w.flush().await.unwrap();
    println!("flushed: {}, held {}", seen(&mut b).await, w.buffer().len());
    println!("write {}", w.write(b"a long one").await.unwrap());
    println!("past it: {}, held {}", seen(&mut b).await, w.buffer().len());
    w.write_all(b"jk").await.unwrap();
    w.write_all(b"exactly8").await.unwrap();
    println!("both: {}, held {}", seen(&mut b).await, w.buffer().len());
    w.write_all(b"lost?").await.unwrap();
    w.shutdown().await.unwrap();
    println!("shut down: {}", seen(&mut b).await);
    println!("then: {}", seen(&mut b).await);
    let (c, mut d) = duplex(64);
    let mut w = BufWriter::new(c);
    w.write_all(b"lost").await.unwrap();
    drop(w);
    println!("dropped: {}", seen(&mut d).await);
}
