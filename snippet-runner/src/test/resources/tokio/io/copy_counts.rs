// copy and copy_buf answer how many bytes there were; empty, sink and repeat are their ends.
use tokio::io::{copy, copy_buf, duplex, empty, repeat, sink};
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("nothing {}", copy(&mut empty(), &mut sink()).await.unwrap());
    let mut many = repeat(b'x').take(20_000);
    println!("many {}", copy(&mut many, &mut sink()).await.unwrap());
    let mut few = repeat(b'y').take(3);
    let mut text = String::new();
    println!("few {}", few.read_to_string(&mut text).await.unwrap());
    println!("text {text}");
    let mut buffer = [0u8; 4];
    println!("repeat {}", repeat(7).read(&mut buffer).await.unwrap());
    println!("filled {}", buffer.iter().map(|b| *b as u32).sum::<u32>());
    println!("empty {}", empty().read(&mut buffer).await.unwrap());
    println!("sink {}", sink().write(&buffer).await.unwrap());

    let (mut a, mut b) = duplex(4);
    let reader = tokio::spawn(async move {
        let mut text = String::new();
        println!("received {}", b.read_to_string(&mut text).await.unwrap());
        println!("text {text}");
    });
    let mut from = BufReader::with_capacity(3, repeat(b'z').take(10));
    println!("copied {}", copy_buf(&mut from, &mut a).await.unwrap());
    println!(
        "more {}",
        copy(&mut repeat(b'.').take(2), &mut a).await.unwrap()
    );
    drop(a);
    reader.await.unwrap();

    let (mut c, d) = duplex(4);
    drop(d);
    match copy(&mut repeat(0).take(1), &mut c).await {
        Ok(n) => println!("to nobody {n}"),
        Err(e) => println!("broken {}", e.kind() == std::io::ErrorKind::BrokenPipe),
    }
}
