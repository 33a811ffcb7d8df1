// Two ends of a Unix socket that were connected from the beginning.
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::UnixStream;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (mut a, b) = UnixStream::pair().unwrap();
    let other = tokio::spawn(async move {
        let (rd, mut wr) = b.into_split();
        let mut lines = BufReader::new(rd).lines();
        while let Some(line) = lines.next_line().await.unwrap() {
            println!("b: {line}");
            wr.write_all(line.chars().rev().collect::<String>().as_bytes())
                .await
                .unwrap();
        }
        println!("b: the end");
    });
    a.write_all(b"stressed\nlive\n").await.unwrap();
    a.shutdown().await.unwrap();
    let mut answer = String::new();
    a.read_to_string(&mut answer).await.unwrap();
    println!("a: {answer}");
    other.await.unwrap();
    let (c, mut d) = UnixStream::pair().unwrap();
    drop(c);
    println!("read: {}", d.read(&mut [0; 4]).await.unwrap());
}
