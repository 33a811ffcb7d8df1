// After shutdown a client can still read; who writes after its own shutdown gets a broken pipe.
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut request = String::new();
        let n = socket.read_to_string(&mut request).await.unwrap();
        println!("server read {n}: {request}");
        println!(
            "server at the end: {}",
            socket.read(&mut [0; 4]).await.unwrap()
        );
        socket.write_all(b"answer").await.unwrap();
        socket.write_all(b", all of it").await.unwrap();
    });
    let mut client = TcpStream::connect(addr).await.unwrap();
    client.write_all(b"request").await.unwrap();
    client.shutdown().await.unwrap();
    match client.write(b"more").await {
        Ok(n) => println!("client wrote {n}"),
        Err(e) => println!(
            "broken pipe: {}",
            e.kind() == std::io::ErrorKind::BrokenPipe
        ),
    }
    println!("again: {}", client.shutdown().await.is_ok());
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.unwrap();
    println!("client read {answer}");
    println!(
        "client at the end: {}",
        client.read(&mut [0; 4]).await.unwrap()
    );
    server.await.unwrap();
}
