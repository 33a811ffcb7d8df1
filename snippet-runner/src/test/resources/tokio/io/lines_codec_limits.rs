// LinesCodec with a maximum: a longer line is an error, after which the stream goes on.
use tokio::io::{duplex, AsyncWriteExt};
use tokio_stream::StreamExt;
use tokio_util::codec::{FramedRead, LinesCodec, LinesCodecError};

async fn show(text: &str, max: usize) {
    let (mut a, b) = duplex(64);
    a.write_all(text.as_bytes()).await.unwrap();
    drop(a);
    let mut lines = FramedRead::new(b, LinesCodec::new_with_max_length(max));
    let mut nones = 0;
    println!("-- {}", text.replace('\r', "CR").replace('\n', "LF"));
    while nones < 2 {
        match lines.next().await {
            Some(Ok(line)) => println!("<{}>", line.replace('\r', "CR")),
            Some(Err(LinesCodecError::MaxLineLengthExceeded)) => println!("too long"),
            Some(Err(_)) => println!("another error"),
            None => {
                println!("none");
                nones += 1;
            }
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    show("abc\ndefgh\n", 5).await;
    show("abcdef\nok\n", 5).await;
    show("abcde\r\n", 5).await;
    show("one\r\n\r\n\ntwo\r\r\n", 8).await;
    show("no end", 8).await;
    show("too long without end", 5).await;
    show("y\nz\r", 5).await;
}
