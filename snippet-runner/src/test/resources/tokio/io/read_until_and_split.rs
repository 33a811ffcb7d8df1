// read_until keeps the delimiter, split does not; both give what is left at the end.
use tokio::io::{duplex, AsyncBufReadExt, AsyncWriteExt, BufReader, DuplexStream};

async fn reader(text: &str) -> BufReader<DuplexStream> {
    let (mut a, b) = duplex(64);
    a.write_all(text.as_bytes()).await.unwrap();
    BufReader::with_capacity(3, b)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut r = reader("a,bcdefg,,h").await;
    let mut piece = Vec::new();
    loop {
        let n = r.read_until(b',', &mut piece).await.unwrap();
        println!("{n} <{}>", String::from_utf8_lossy(&piece));
        if n == 0 {
            break;
        }
        if n > 1 {
            piece.clear();
        }
    }
    for text in ["a;bc;;d", "x;", ";", "", ";;y", "alone"] {
        let mut segments = reader(text).await.split(b';');
        let mut all = Vec::new();
        while let Some(segment) = segments.next_segment().await.unwrap() {
            all.push(format!("<{}>", String::from_utf8_lossy(&segment)));
        }
        println!("{text} gives {} {}", all.len(), all.join(" "));
    }
}
