// A server that waits for a line no longer than it wants to, and says so to the slow client.
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

async fn serve(socket: TcpStream) {
    let (rd, mut wr) = socket.into_split();
    let mut lines = BufReader::new(rd).lines();
    loop {
        match timeout(Duration::from_millis(100), lines.next_line()).await {
            Ok(Ok(Some(line))) => {
                println!("server: got {line}");
                wr.write_all(format!("{}\n", line.len()).as_bytes())
                    .await
                    .unwrap();
            }
            Ok(Ok(None)) => return println!("server: the client has gone"),
            Ok(Err(_)) => return println!("server: broken"),
            Err(elapsed) => {
                println!("server: {elapsed}");
                wr.write_all(b"too slow\n").await.unwrap();
                return;
            }
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        for _ in 0..2 {
            let (socket, _) = listener.accept().await.unwrap();
            serve(socket).await;
        }
    });
    for (text, pause) in [("one\ntwo\n", 0), ("three\nfo", 300)] {
        let mut client = TcpStream::connect(addr).await.unwrap();
        client.write_all(text.as_bytes()).await.unwrap();
        sleep(Duration::from_millis(pause)).await;
        client.shutdown().await.ok();
        let mut answer = String::new();
        client.read_to_string(&mut answer).await.unwrap();
        println!("client: {}", answer.replace('\n', "|"));
    }
    server.await.unwrap();
}
