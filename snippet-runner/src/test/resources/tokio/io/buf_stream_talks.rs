// A BufStream must be flushed before its user waits for the answer.
use std::time::Duration;
use tokio::io::{duplex, AsyncBufReadExt, AsyncWriteExt, BufStream};
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (client, server) = duplex(64);
    let server = tokio::spawn(async move {
        let mut stream = BufStream::new(server);
        let mut line = String::new();
        let mut count = 0;
        while stream.read_line(&mut line).await.unwrap() > 0 {
            count += 1;
            let answer = format!("{count} {}\n", line.trim_end().to_uppercase());
            stream.write_all(answer.as_bytes()).await.unwrap();
            stream.flush().await.unwrap();
            line.clear();
        }
        println!("server: {count} lines");
        stream.write_all(b"bye\n").await.unwrap();
        stream.shutdown().await.unwrap();
    });
    let mut stream = BufStream::new(client);
    let mut answer = String::new();
    stream.write_all(b"hello\n").await.unwrap();
    let early = timeout(Duration::from_millis(5), stream.read_line(&mut answer)).await;
    println!("before the flush: {}", early.is_err());
    stream.flush().await.unwrap();
    stream.read_line(&mut answer).await.unwrap();
    println!("after it: {}", answer.trim_end());
    stream.write_all(b"two\nthree\nfo").await.unwrap();
    stream.shutdown().await.unwrap();
    answer.clear();
    while stream.read_line(&mut answer).await.unwrap() > 0 {}
    println!("rest: {}", answer.trim_end().replace('\n', "|"));
    server.await.unwrap();
}
