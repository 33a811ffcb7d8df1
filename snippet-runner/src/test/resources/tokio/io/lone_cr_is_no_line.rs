// LinesCodec at the end: a carriage return that is all that is left is no line.
use bytes::BytesMut;
use tokio_util::codec::{Decoder, LinesCodec};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for text in ["\r", "x\r", "\r\r", ""] {
        let mut buffer = BytesMut::from(text);
        match LinesCodec::new().decode_eof(&mut buffer).unwrap() {
            Some(line) => println!("<{}> {} left", line.replace('\r', "CR"), buffer.len()),
            None => println!("none, {} left", buffer.len()),
        }
    }
}
