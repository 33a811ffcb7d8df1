// io::split gives two halves to two tasks; unsplit makes one of them, if they are a pair.
use tokio::io::{duplex, split, AsyncReadExt, AsyncWriteExt};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (a, b) = duplex(4);
    let (mut rd, mut wr) = split(a);
    let echo = tokio::spawn(async move {
        let (mut from, mut to) = split(b);
        let n = tokio::io::copy(&mut from, &mut to).await.unwrap();
        println!("echoed {n}");
        println!("a pair: {}", from.is_pair_of(&to));
        from.unsplit(to)
    });
    let writer = tokio::spawn(async move {
        wr.write_all(b"more than four").await.unwrap();
        println!("written");
        wr.shutdown().await.unwrap();
        wr
    });
    let mut text = vec![0u8; 14];
    rd.read_exact(&mut text).await.unwrap();
    println!("read {}", String::from_utf8_lossy(&text));
    let wr = writer.await.unwrap();
    let b = echo.await.unwrap();
    println!("a pair: {}", rd.is_pair_of(&wr));
    let (_c, d) = duplex(4);
    let (other, _wr) = split(d);
    println!("a pair: {}", other.is_pair_of(&_wr));
    drop(wr);
    drop(b);
    println!("end {}", rd.read(&mut text).await.unwrap());
}
