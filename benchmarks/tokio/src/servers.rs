//! The server of the comparison over TCP.

use std::io::Read;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::protocol::Flavor;

/// Sends back what comes in, until the standard input ends.
pub fn echo(flavor: Flavor) {
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    flavor.runtime().block_on(async {
        let serving = tokio::spawn(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            println!("{{\"port\":{}}}", listener.local_addr().expect("an address").port());
            loop {
                let (stream, _) = listener.accept().await.expect("a connection");
                stream.set_nodelay(true).expect("an option");
                tokio::spawn(serve(stream));
            }
        });
        serving.await.expect("no panic");
    });
}

async fn serve(mut stream: TcpStream) {
    let mut buffer = vec![0; 4096];
    while let Ok(count) = stream.read(&mut buffer).await {
        if count == 0 || stream.write_all(&buffer[..count]).await.is_err() {
            break;
        }
    }
}
