// lines takes a carriage return away only in front of a line feed, so not from a last line.
use tokio::io::{duplex, AsyncBufReadExt, AsyncWriteExt, BufReader};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for text in ["a\r\nb\r", "\r", "\r\n\r", "c\r\r\n"] {
        let (mut a, b) = duplex(64);
        a.write_all(text.as_bytes()).await.unwrap();
        drop(a);
        let mut lines = BufReader::new(b).lines();
        while let Some(line) = lines.next_line().await.unwrap() {
            println!("<{}>", line.replace('\r', "CR"));
        }
        println!("end");
    }
}
