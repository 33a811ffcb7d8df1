// A read answers 0 at the end, again and again; into an empty buffer it answers 0 before that, too.
use tokio::io::{duplex, AsyncReadExt, AsyncWriteExt};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (mut a, mut b) = duplex(16);
    a.write_all(b"hello").await.unwrap();
    let mut none = [0u8; 0];
    println!("empty buffer: {}", b.read(&mut none).await.unwrap());
    let mut three = [0u8; 3];
    println!("first: {}", b.read(&mut three).await.unwrap());
    println!("second: {}", b.read(&mut three).await.unwrap());
    println!("left in the buffer: {}", String::from_utf8_lossy(&three));
    a.shutdown().await.unwrap();
    println!("at the end: {}", b.read(&mut three).await.unwrap());
    println!("and again: {}", b.read(&mut three).await.unwrap());
    match a.write(b"more").await {
        Ok(n) => println!("write after shutdown: {n}"),
        Err(e) => println!("write after shutdown: {}", kind(&e)),
    }
    b.write_all(b"back").await.unwrap();
    println!("the other way: {}", a.read(&mut three).await.unwrap());
    drop(b);
    println!("rest after the drop: {}", a.read(&mut three).await.unwrap());
    println!("end after the drop: {}", a.read(&mut three).await.unwrap());
    println!("shutdown again: {}", a.shutdown().await.is_ok());
    let (mut c, d) = duplex(2);
    drop(d);
    match c.write(b"x").await {
        Ok(n) => println!("write to nobody: {n}"),
        Err(e) => println!("write to nobody: {}", kind(&e)),
    }
    println!("flush to nobody: {}", c.flush().await.is_ok());
    match c.write(b"").await {
        Ok(n) => println!("nothing to nobody: {n}"),
        Err(e) => println!("nothing to nobody: {}", kind(&e)),
    }
}

fn kind(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::BrokenPipe => "broken pipe",
        std::io::ErrorKind::UnexpectedEof => "unexpected eof",
        _ => "another",
    }
}
