// A FramedRead whose decoder fails answers the error, and then None once, before it goes on.
use bytes::{Buf, BytesMut};
use std::io::{Error, ErrorKind};
use tokio::io::{duplex, AsyncWriteExt};
use tokio_stream::StreamExt;
use tokio_util::codec::{Decoder, FramedRead};

struct Digits;

impl Decoder for Digits {
    type Item = u8;
    type Error = Error;

    fn decode(&mut self, src: &mut BytesMut) -> Result<Option<u8>, Error> {
        if src.is_empty() {
            return Ok(None);
        }
        let byte = src.get_u8();
        if byte.is_ascii_digit() {
            Ok(Some(byte - b'0'))
        } else {
            Err(Error::new(ErrorKind::InvalidData, "no digit"))
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (mut a, b) = duplex(64);
    let mut digits = FramedRead::new(b, Digits);
    a.write_all(b"12x3yz4").await.unwrap();
    drop(a);
    for _ in 0..10 {
        match digits.next().await {
            Some(Ok(digit)) => println!("digit {digit}"),
            Some(Err(e)) => println!("error: {e}"),
            None => println!("none"),
        }
    }
}
