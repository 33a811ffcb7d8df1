// read_exact and the numbers fail with UnexpectedEof when the end comes in the middle.
use tokio::io::{duplex, AsyncReadExt, AsyncWriteExt};

async fn reader(bytes: &[u8]) -> tokio::io::DuplexStream {
    let (mut a, b) = duplex(64);
    a.write_all(bytes).await.unwrap();
    b
}

fn show<T: std::fmt::Display>(what: &str, result: std::io::Result<T>) {
    match result {
        Ok(value) => println!("{what}: {value}"),
        Err(e) if e.kind() == std::io::ErrorKind::UnexpectedEof => {
            println!("{what}: unexpected eof")
        }
        Err(_) => println!("{what}: another error"),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut buffer = *b"......";
    let mut r = reader(b"abcd").await;
    show("six of four", r.read_exact(&mut buffer).await);
    println!("buffer: {}", String::from_utf8_lossy(&buffer));
    show("then one", r.read_u8().await);
    show("then none", r.read_exact(&mut []).await);
    show("two of one", reader(&[1]).await.read_u16().await);
    show(
        "four of three",
        reader(&[1, 2, 3]).await.read_u32_le().await,
    );
    let mut r = reader(&[0xff, 0xff, 0xfe, 0xff, 0x80]).await;
    show("u16", r.read_u16().await);
    show("i16 le", r.read_i16_le().await);
    show("i8", r.read_i8().await);
    show("u8", r.read_u8().await);
    let mut r = reader(&[0x80, 0, 0, 0, 0x80, 0, 0, 0]).await;
    show("i32", r.read_i32().await);
    show("u32 le", r.read_u32_le().await);
    let mut r = reader(b"xyz").await;
    show("three of three", r.read_exact(&mut buffer[1..4]).await);
    println!("buffer: {}", String::from_utf8_lossy(&buffer));
}
