// An own codec: commands of a kind and a text, sent through a pipe of four bytes both ways.
use bytes::{Buf, BufMut, BytesMut};
use futures::SinkExt;
use std::io::{Error, ErrorKind};
use tokio::io::duplex;
use tokio_stream::StreamExt;
use tokio_util::codec::{Decoder, Encoder, Framed};

#[derive(Debug, PartialEq)]
enum Command {
    Say(String),
    Quit,
}

struct Commands;

impl Decoder for Commands {
    type Item = Command;
    type Error = Error;

    fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Command>, Error> {
        match src.first() {
            None => Ok(None),
            Some(b'q') => {
                src.advance(1);
                Ok(Some(Command::Quit))
            }
            Some(b's') if src.len() < 2 || src.len() < 2 + src[1] as usize => Ok(None),
            Some(b's') => {
                let length = src[1] as usize;
                src.advance(2);
                let text = src.split_to(length);
                Ok(Some(Command::Say(
                    String::from_utf8_lossy(&text).into_owned(),
                )))
            }
            Some(other) => Err(Error::new(ErrorKind::InvalidData, format!("kind {other}"))),
        }
    }
}

impl Encoder<Command> for Commands {
    type Error = Error;

    fn encode(&mut self, command: Command, dst: &mut BytesMut) -> Result<(), Error> {
        match command {
            Command::Quit => dst.put_u8(b'q'),
            Command::Say(text) => {
                dst.put_u8(b's');
                dst.put_u8(text.len() as u8);
                dst.put_slice(text.as_bytes());
            }
        }
        Ok(())
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (a, b) = duplex(4);
    let server = tokio::spawn(async move {
        let mut framed = Framed::new(b, Commands);
        while let Some(command) = framed.next().await {
            match command.unwrap() {
                Command::Say(text) => {
                    println!("server: {text}");
                    framed
                        .send(Command::Say(text.to_uppercase()))
                        .await
                        .unwrap();
                }
                Command::Quit => break,
            }
        }
        println!(
            "server: quits with {} bytes unread",
            framed.read_buffer().len()
        );
    });
    let mut framed = Framed::new(a, Commands);
    for text in ["hello", "", "a longer text"] {
        framed.send(Command::Say(text.to_string())).await.unwrap();
        if let Some(Ok(Command::Say(answer))) = framed.next().await {
            println!("client: <{answer}>");
        }
    }
    framed.feed(Command::Quit).await.unwrap();
    framed.feed(Command::Quit).await.unwrap();
    println!("client: {} bytes to write", framed.write_buffer().len());
    framed.flush().await.unwrap();
    server.await.unwrap();
    println!("client: end {}", framed.next().await.is_none());
    println!(
        "client: fails {}",
        framed.send(Command::Quit).await.is_err()
    );
}
