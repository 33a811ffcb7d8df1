// A server that reads a length and so many bytes, and a client that goes away in the middle.
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

async fn message(socket: &mut TcpStream) -> std::io::Result<String> {
    let length = socket.read_u16().await?;
    let mut body = vec![0; length as usize];
    socket.read_exact(&mut body).await?;
    Ok(String::from_utf8_lossy(&body).into_owned())
}

async fn serve(mut socket: TcpStream) {
    loop {
        match message(&mut socket).await {
            Ok(text) => println!("server: {text}"),
            Err(e) if e.kind() == std::io::ErrorKind::UnexpectedEof => {
                println!("server: the end came early");
                return;
            }
            Err(_) => return println!("server: another error"),
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    for cut in [0, 1, 4] {
        let mut client = TcpStream::connect(addr).await.unwrap();
        let (socket, _) = listener.accept().await.unwrap();
        client.write_u16(5).await.unwrap();
        client.write_all(b"whole").await.unwrap();
        client
            .write_all(&[0, 10, b'p', b'a', b'r', b't'][..cut])
            .await
            .unwrap();
        println!("client: cut after {cut}");
        drop(client);
        serve(socket).await;
    }
}
