// An echo server and two clients whose requests are answered each on its own connection.
use tokio::io::{copy, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    println!("listens at {}", addr.ip());
    let server = tokio::spawn(async move {
        let mut total = 0;
        for _ in 0..2 {
            let (mut socket, peer) = listener.accept().await.unwrap();
            let (mut rd, mut wr) = socket.split();
            let count = copy(&mut rd, &mut wr).await.unwrap();
            println!("echoed {count} bytes to {}", peer.ip());
            total += count;
        }
        println!("echoed {total} bytes");
    });
    for text in ["hello", "a longer text, which comes back as well"] {
        let mut stream = TcpStream::connect(addr).await.unwrap();
        println!("the same address: {}", stream.peer_addr().unwrap() == addr);
        stream.write_all(text.as_bytes()).await.unwrap();
        let mut buffer = vec![0; text.len()];
        stream.read_exact(&mut buffer).await.unwrap();
        println!("got {}", String::from_utf8_lossy(&buffer));
        stream.shutdown().await.unwrap();
        println!("then {}", stream.read(&mut buffer).await.unwrap());
    }
    server.await.unwrap();
}
