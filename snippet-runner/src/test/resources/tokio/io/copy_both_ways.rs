// copy_bidirectional goes on until both sides have ended, and passes each end on.
use std::time::Duration;
use tokio::io::{copy_bidirectional, duplex, AsyncReadExt, AsyncWriteExt};
use tokio::time::{sleep, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let (mut client, mut left) = duplex(8);
    let (mut right, mut server) = duplex(8);
    let proxy = tokio::spawn(async move {
        let (there, back) = copy_bidirectional(&mut left, &mut right).await.unwrap();
        println!(
            "proxy: {there} there, {back} back at {} ms",
            start.elapsed().as_millis()
        );
    });
    let service = tokio::spawn(async move {
        let mut request = String::new();
        server.read_to_string(&mut request).await.unwrap();
        println!(
            "server: got {request} at {} ms",
            start.elapsed().as_millis()
        );
        sleep(Duration::from_millis(20)).await;
        server.write_all(b"an answer that is longer").await.unwrap();
        println!("server: done");
    });
    client.write_all(b"a question").await.unwrap();
    sleep(Duration::from_millis(5)).await;
    client.write_all(b"?").await.unwrap();
    client.shutdown().await.unwrap();
    println!("client: asked");
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.unwrap();
    println!("client: got {answer} at {} ms", start.elapsed().as_millis());
    service.await.unwrap();
    proxy.await.unwrap();
}
