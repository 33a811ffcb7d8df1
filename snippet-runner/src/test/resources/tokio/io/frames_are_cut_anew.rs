// BytesCodec gives what came at once; a dropped next loses nothing; Framed takes over a buffer.
use bytes::BytesMut;
use std::time::Duration;
use tokio::io::{duplex, AsyncReadExt, AsyncWriteExt};
use tokio::time::{sleep, timeout, Instant};
use tokio_stream::StreamExt;
use tokio_util::codec::{BytesCodec, Decoder, Framed, FramedParts, FramedRead, LinesCodec};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (mut a, b) = duplex(64);
    tokio::spawn(async move {
        for piece in ["ab", "cdef", "g"] {
            a.write_all(piece.as_bytes()).await.unwrap();
            sleep(Duration::from_millis(10)).await;
        }
    });
    let mut pieces = FramedRead::new(b, BytesCodec::new());
    while let Some(Ok(piece)) = pieces.next().await {
        println!("piece {}", String::from_utf8_lossy(&piece));
    }

    let start = Instant::now();
    let (mut c, d) = duplex(64);
    tokio::spawn(async move {
        for piece in ["fir", "st\nsec", "ond\nthi"] {
            sleep(Duration::from_millis(10)).await;
            c.write_all(piece.as_bytes()).await.unwrap();
        }
    });
    let mut lines = FramedRead::new(d, LinesCodec::new());
    loop {
        match timeout(Duration::from_millis(8), lines.next()).await {
            Ok(Some(line)) => println!("{} ms {}", start.elapsed().as_millis(), line.unwrap()),
            Ok(None) => break,
            Err(_) => println!(
                "{} ms has {}",
                start.elapsed().as_millis(),
                lines.read_buffer().len()
            ),
        }
    }

    let (mut e, mut f) = duplex(64);
    e.write_all(b"HELLO lines\nfollow\n").await.unwrap();
    drop(e);
    let mut head = [0u8; 8];
    f.read_exact(&mut head).await.unwrap();
    println!("head {}", String::from_utf8_lossy(&head[..5]));
    let mut parts = FramedParts::new::<String>(f, LinesCodec::new());
    parts.read_buf = BytesMut::from(&head[6..]);
    let mut framed = Framed::from_parts(parts);
    while let Some(Ok(line)) = framed.next().await {
        println!("line {line}");
    }
    let mut alone = LinesCodec::new();
    let mut buffer = BytesMut::from("x\ny");
    println!(
        "{:?}",
        alone.decode(&mut buffer).unwrap().unwrap_or_default()
    );
    println!("{}", alone.decode(&mut buffer).unwrap().is_none());
    println!(
        "{:?}",
        alone.decode_eof(&mut buffer).unwrap().unwrap_or_default()
    );
}
