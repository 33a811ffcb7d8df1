// Datagrams keep their borders: an empty one arrives, a long one is cut.
use std::io::ErrorKind;
use std::time::Duration;
use tokio::net::UdpSocket;
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let a = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let b = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let c = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let to_b = b.local_addr().unwrap();
    let mut buffer = [0u8; 8];
    println!("sent {}", a.send_to(b"first", to_b).await.unwrap());
    println!("sent {}", a.send_to(b"", to_b).await.unwrap());
    println!(
        "sent {}",
        a.send_to(b"longer than eight", to_b).await.unwrap()
    );
    println!("sent {}", c.send_to(b"other", to_b).await.unwrap());
    let (n, from) = b.peek_from(&mut buffer).await.unwrap();
    println!("peek {n} from a: {}", from == a.local_addr().unwrap());
    for _ in 0..4 {
        let (n, from) = b.recv_from(&mut buffer).await.unwrap();
        let text = String::from_utf8_lossy(&buffer[..n]);
        println!("{n} <{text}> from a: {}", from == a.local_addr().unwrap());
    }
    let none = b.try_recv_from(&mut buffer);
    println!(
        "no more: {}",
        none.unwrap_err().kind() == ErrorKind::WouldBlock
    );
    println!("peer: {}", b.peer_addr().is_ok());
    let not = b
        .send(b"to whom?")
        .await
        .map_err(|e| e.kind() == ErrorKind::NotConnected);
    println!("send: {}", if not.is_ok() { "sent" } else { "failed" });
    b.connect(a.local_addr().unwrap()).await.unwrap();
    c.send_to(b"stranger", to_b).await.unwrap();
    a.send_to(b"friend", to_b).await.unwrap();
    let n = b.recv(&mut buffer).await.unwrap();
    println!("connected: {}", String::from_utf8_lossy(&buffer[..n]));
    b.send(b"back").await.unwrap();
    let (n, from) = a.recv_from(&mut buffer).await.unwrap();
    println!(
        "{} from b: {}",
        String::from_utf8_lossy(&buffer[..n]),
        from == to_b
    );
    let more = timeout(Duration::from_millis(20), b.recv(&mut buffer)).await;
    println!("nothing else: {}", more.is_err());
}
