// A BufReader reads on only when its buffer is used up; a large read goes past an empty buffer.
use tokio::io::{duplex, AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (mut a, b) = duplex(64);
    let mut r = BufReader::with_capacity(4, b);
    a.write_all(b"abcdefghijklmnopq").await.unwrap();
    println!("buffer <{}>", text(r.buffer()));
    println!("filled <{}>", text(r.fill_buf().await.unwrap()));
    println!("again <{}>", text(r.fill_buf().await.unwrap()));
    r.consume(3);
    println!("left <{}>", text(r.fill_buf().await.unwrap()));
    let mut large = [0u8; 8];
    let n = r.read(&mut large).await.unwrap();
    println!("large {n} <{}>", text(&large[..n]));
    let n = r.read(&mut large).await.unwrap();
    println!(
        "large {n} <{}> buffer <{}>",
        text(&large[..n]),
        text(r.buffer())
    );
    let mut small = [0u8; 1];
    r.read_exact(&mut small).await.unwrap();
    println!("small <{}> buffer <{}>", text(&small), text(r.buffer()));
    r.consume(2);
    println!("rest <{}>", text(r.fill_buf().await.unwrap()));
    r.consume(1);
    drop(a);
    println!("end <{}>", text(r.fill_buf().await.unwrap()));
    println!("end <{}>", text(r.fill_buf().await.unwrap()));
    println!("read {}", r.read(&mut large).await.unwrap());
}
