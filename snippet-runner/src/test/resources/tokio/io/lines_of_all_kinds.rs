// What lines makes of empty lines, carriage returns and a last line without an end.
use tokio::io::{duplex, AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, DuplexStream};

async fn reader(bytes: &[u8]) -> BufReader<DuplexStream> {
    let (mut a, b) = duplex(64);
    a.write_all(bytes).await.unwrap();
    BufReader::with_capacity(4, b)
}

fn shown(text: &str) -> String {
    text.replace('\r', "CR").replace('\n', "LF")
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut lines = reader(b"one\r\n\n\r\ntwo\r\r\nt\rhree\nlast").await.lines();
    while let Some(line) = lines.next_line().await.unwrap() {
        println!("line <{}>", shown(&line));
    }
    println!("still none: {}", lines.next_line().await.unwrap().is_none());

    let mut r = reader(b"first\nsecond\r\nthird").await;
    let mut text = String::from(">");
    for _ in 0..4 {
        let n = r.read_line(&mut text).await.unwrap();
        println!("read {n}: {}", shown(&text));
    }
    let mut r = reader(b"good\n\xff\xfe bad\nafter\n").await;
    for _ in 0..3 {
        let mut text = String::from("=");
        match r.read_line(&mut text).await {
            Ok(n) => println!("read {n}: {}", shown(&text)),
            Err(_) => println!("no text: {}", shown(&text)),
        }
    }
    let mut lines = reader(b"\xff\nnext\n").await.lines();
    println!("bad line: {}", lines.next_line().await.is_err());
    println!(
        "next: {:?}",
        lines.next_line().await.unwrap().unwrap_or_default()
    );
    let mut text = String::new();
    let error = reader(b"a\xffb")
        .await
        .read_to_string(&mut text)
        .await
        .unwrap_err();
    println!(
        "invalid data: {}",
        error.kind() == std::io::ErrorKind::InvalidData
    );
}
