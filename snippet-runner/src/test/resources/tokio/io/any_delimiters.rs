// AnyDelimiterCodec cuts at each of its bytes, and writes a sequence of its own.
use bytes::BytesMut;
use tokio_util::codec::{AnyDelimiterCodec, Decoder, Encoder};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut codec = AnyDelimiterCodec::new(b",;\n".to_vec(), b"--".to_vec());
    let mut buffer = BytesMut::from("a,bc;;d\ne");
    while let Some(piece) = codec.decode(&mut buffer).unwrap() {
        println!("<{}>", String::from_utf8_lossy(&piece));
    }
    println!("left {}", buffer.len());
    if let Some(piece) = codec.decode_eof(&mut buffer).unwrap() {
        println!("<{}>", String::from_utf8_lossy(&piece));
    }
    println!("end {}", codec.decode_eof(&mut buffer).unwrap().is_none());
    codec.encode("x", &mut buffer).unwrap();
    codec.encode("", &mut buffer).unwrap();
    println!("written {}", String::from_utf8_lossy(&buffer));
    let mut short = AnyDelimiterCodec::new_with_max_length(b";".to_vec(), b";".to_vec(), 3);
    let mut buffer = BytesMut::from("abc;abcd;ef;toolong");
    for _ in 0..5 {
        match short.decode(&mut buffer) {
            Ok(Some(piece)) => println!("<{}>", String::from_utf8_lossy(&piece)),
            Ok(None) => println!("none, {} left", buffer.len()),
            Err(_) => println!("too long, {} left", buffer.len()),
        }
    }
}
