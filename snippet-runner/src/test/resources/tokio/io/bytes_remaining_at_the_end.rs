// A decoder that wants more when the stream ends: what is left is an error.
use bytes::{Buf, BytesMut};
use std::io::{Error, ErrorKind};
use tokio::io::{duplex, AsyncWriteExt};
use tokio_stream::StreamExt;
use tokio_util::codec::{Decoder, FramedRead};

struct Pairs;

impl Decoder for Pairs {
    type Item = u16;
    type Error = Error;

    fn decode(&mut self, src: &mut BytesMut) -> Result<Option<u16>, Error> {
        println!("decode with {}", src.len());
        Ok(if src.len() < 2 {
            None
        } else {
            Some(src.get_u16())
        })
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for count in [4, 5] {
        let (mut a, b) = duplex(64);
        let mut pairs = FramedRead::new(b, Pairs);
        a.write_all(&[0, 1, 0, 2, 0][..count]).await.unwrap();
        drop(a);
        for _ in 0..4 {
            match pairs.next().await {
                Some(Ok(pair)) => println!("pair {pair}"),
                Some(Err(e)) if e.kind() == ErrorKind::Other => println!("bytes remaining"),
                Some(Err(_)) => println!("another error"),
                None => println!("none"),
            }
        }
        println!("left {}", pairs.read_buffer().len());
    }
}
