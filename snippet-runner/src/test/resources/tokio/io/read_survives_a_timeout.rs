// A read that times out loses nothing; a read_exact that does loses what it had.
use std::time::Duration;
use tokio::io::{duplex, AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::time::{sleep, timeout, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (mut a, mut b) = duplex(64);
    tokio::spawn(async move {
        for piece in ["ab", "cd", "ef\ng", "h\nij"] {
            sleep(Duration::from_millis(10)).await;
            a.write_all(piece.as_bytes()).await.unwrap();
        }
        sleep(Duration::from_millis(10)).await;
    });
    let mut buffer = [b'.'; 4];
    let late = timeout(Duration::from_millis(4), b.read(&mut buffer)).await;
    println!("{}: {}", late.is_err(), String::from_utf8_lossy(&buffer));
    let exact = timeout(Duration::from_millis(11), b.read_exact(&mut buffer)).await;
    println!("{}: {}", exact.is_err(), String::from_utf8_lossy(&buffer));
    let n = b.read(&mut buffer).await.unwrap();
    println!(
        "{n}: {} at {}",
        String::from_utf8_lossy(&buffer),
        start.elapsed().as_millis()
    );
    let mut lines = BufReader::new(b).lines();
    loop {
        match timeout(Duration::from_millis(3), lines.next_line()).await {
            Ok(Ok(Some(line))) => println!("{} ms {line}", start.elapsed().as_millis()),
            Ok(_) => break,
            Err(e) => println!("{} ms {e}", start.elapsed().as_millis()),
        }
    }
    println!("end at {} ms", start.elapsed().as_millis());
}
