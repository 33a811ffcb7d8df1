// A write to a Unix socket whose other end was dropped fails at once.
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (a, mut b) = UnixStream::pair().unwrap();
    drop(a);
    println!("read {}", b.read(&mut [0; 4]).await.unwrap());
    match b.write(b"x").await {
        Ok(n) => println!("written {n}"),
        Err(e) => println!("broken pipe {}", e.kind() == std::io::ErrorKind::BrokenPipe),
    }
}
