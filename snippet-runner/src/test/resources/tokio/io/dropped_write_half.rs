// Dropping the owned write half ends that direction; reunite takes only a pair.
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let client = TcpStream::connect(addr).await.unwrap();
    let (server, _) = listener.accept().await.unwrap();
    let (mut client_rd, mut client_wr) = client.into_split();
    let (mut server_rd, mut server_wr) = server.into_split();
    println!(
        "peer: {}",
        server_wr.peer_addr().unwrap() == client_rd.local_addr().unwrap()
    );
    client_wr.write_all(b"last words").await.unwrap();
    drop(client_wr);
    let mut text = String::new();
    server_rd.read_to_string(&mut text).await.unwrap();
    println!("server got {text}");
    server_wr.write_all(b"answer").await.unwrap();
    let mut buffer = [0; 6];
    client_rd.read_exact(&mut buffer).await.unwrap();
    println!("client got {}", String::from_utf8_lossy(&buffer));
    server_wr.forget();
    drop(server_rd);
    println!(
        "client at the end: {}",
        client_rd.read(&mut buffer).await.unwrap()
    );

    let one = TcpStream::connect(addr).await.unwrap();
    let two = TcpStream::connect(addr).await.unwrap();
    let (rd1, wr1) = one.into_split();
    let (rd2, wr2) = two.into_split();
    println!("strangers: {}", rd1.reunite(wr2).is_ok());
    println!("relatives: {}", rd2.reunite(wr1).is_ok());
    let three = TcpStream::connect(addr).await.unwrap();
    let local = three.local_addr().unwrap();
    let (rd3, wr3) = three.into_split();
    let whole = rd3.reunite(wr3).unwrap();
    println!("a pair: {}", whole.local_addr().unwrap() == local);
}
