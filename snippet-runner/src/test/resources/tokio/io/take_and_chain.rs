// take sets an end before the end, chain puts one behind the other; no read crosses the seam.
use tokio::io::{duplex, AsyncReadExt, AsyncWriteExt, DuplexStream};

async fn reader(text: &str) -> DuplexStream {
    let (mut a, b) = duplex(64);
    a.write_all(text.as_bytes()).await.unwrap();
    b
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut buffer = [0u8; 8];
    let mut first = reader("hello world").await.take(5);
    println!("limit {}", first.limit());
    println!("read {}", first.read(&mut buffer[..3]).await.unwrap());
    println!("limit {}", first.limit());
    println!("read {}", first.read(&mut buffer).await.unwrap());
    println!("read {}", first.read(&mut buffer).await.unwrap());
    first.set_limit(2);
    let mut rest = Vec::new();
    println!("more {}", first.read_to_end(&mut rest).await.unwrap());
    println!("text <{}>", String::from_utf8_lossy(&rest));
    first.set_limit(100);
    println!("end {}", first.read_to_end(&mut rest).await.unwrap());
    println!("text <{}>", String::from_utf8_lossy(&rest));
    println!("limit {}", first.limit());

    let mut both = reader("one").await.chain(reader("two!").await);
    loop {
        let n = both.read(&mut buffer).await.unwrap();
        println!("chain {n} {}", String::from_utf8_lossy(&buffer[..n]));
        if n == 0 {
            break;
        }
    }
    let mut nested = reader("abc").await.chain(reader("def").await).take(4);
    let mut text = String::from("so: ");
    nested.read_to_string(&mut text).await.unwrap();
    println!("{text}");
    let mut zero = reader("abc").await.take(0);
    println!("zero {}", zero.read(&mut buffer).await.unwrap());
}
