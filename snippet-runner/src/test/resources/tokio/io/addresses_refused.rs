// Nobody listens, somebody listens already, and what a listener leaves when it is dropped.
use std::io::ErrorKind;
use tokio::net::{TcpListener, TcpStream, UdpSocket};

fn show<T>(what: &str, result: std::io::Result<T>) {
    let answer = match result.map_err(|e| e.kind()) {
        Ok(_) => "well",
        Err(ErrorKind::ConnectionRefused) => "connection refused",
        Err(ErrorKind::AddrInUse) => "address in use",
        Err(ErrorKind::AddrNotAvailable) => "address not available",
        Err(ErrorKind::InvalidInput) => "invalid input",
        Err(_) => "another error",
    };
    println!("{what}: {answer}");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    println!("port 0: {}", addr.port() == 0);
    show("bind twice", TcpListener::bind(addr).await);
    show("udp beside it", UdpSocket::bind(addr).await);
    show("connect", TcpStream::connect(addr).await);
    drop(listener);
    show("connect after the drop", TcpStream::connect(addr).await);
    show("bind after the drop", TcpListener::bind(addr).await);
    show("no address of ours", TcpListener::bind("192.0.2.1:0").await);
    show("no port", TcpStream::connect("127.0.0.1").await);
    show(
        "port too large",
        TcpStream::connect("127.0.0.1:70000").await,
    );
    show("no such thing", TcpListener::bind("").await);
}
