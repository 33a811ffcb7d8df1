// A Connection that reads frames into a buffer until one is whole, as in the framing chapter.
use bytes::{Buf, BytesMut};
use tokio::io::{duplex, AsyncReadExt, AsyncWriteExt, BufWriter, DuplexStream};

enum Frame {
    Simple(String),
    Integer(u64),
    Bulk(Vec<u8>),
}

struct Connection {
    stream: BufWriter<DuplexStream>,
    buffer: BytesMut,
    reads: u32,
}

impl Connection {
    fn new(stream: DuplexStream) -> Connection {
        let buffer = BytesMut::with_capacity(4096);
        Connection {
            stream: BufWriter::new(stream),
            buffer,
            reads: 0,
        }
    }

    async fn read_frame(&mut self) -> Result<Option<Frame>, &'static str> {
        loop {
            if let Some((frame, length)) = parse(&self.buffer)? {
                self.buffer.advance(length);
                return Ok(Some(frame));
            }
            self.reads += 1;
            if self
                .stream
                .get_mut()
                .read_buf(&mut self.buffer)
                .await
                .unwrap()
                == 0
            {
                return if self.buffer.is_empty() {
                    Ok(None)
                } else {
                    Err("reset by peer")
                };
            }
        }
    }

    async fn write_frame(&mut self, frame: &Frame) {
        match frame {
            Frame::Simple(text) => {
                self.stream
                    .write_all(format!("+{text}\r\n").as_bytes())
                    .await
            }
            Frame::Integer(n) => self.stream.write_all(format!(":{n}\r\n").as_bytes()).await,
            Frame::Bulk(bytes) => {
                let head = format!("${}\r\n", bytes.len());
                self.stream.write_all(head.as_bytes()).await.unwrap();
                self.stream.write_all(bytes).await.unwrap();
                self.stream.write_all(b"\r\n").await
            }
        }
        .unwrap();
        self.stream.flush().await.unwrap();
    }
}

fn parse(bytes: &[u8]) -> Result<Option<(Frame, usize)>, &'static str> {
    let Some(end) = bytes.windows(2).position(|pair| pair == b"\r\n") else {
        return Ok(None);
    };
    let line = String::from_utf8_lossy(&bytes[1..end]).into_owned();
    match bytes[0] {
        b'+' => Ok(Some((Frame::Simple(line), end + 2))),
        b':' => {
            let number = line.parse().map_err(|_| "no number")?;
            Ok(Some((Frame::Integer(number), end + 2)))
        }
        b'$' => {
            let length: usize = line.parse().map_err(|_| "no length")?;
            if bytes.len() < end + 2 + length + 2 {
                return Ok(None);
            }
            let body = bytes[end + 2..end + 2 + length].to_vec();
            Ok(Some((Frame::Bulk(body), end + 2 + length + 2)))
        }
        _ => Err("unknown type"),
    }
}

async fn show_all(mut connection: Connection) {
    loop {
        match connection.read_frame().await {
            Ok(Some(Frame::Simple(text))) => println!("simple {text}"),
            Ok(Some(Frame::Integer(n))) => println!("integer {n}"),
            Ok(Some(Frame::Bulk(b))) => {
                println!("bulk {} {}", b.len(), String::from_utf8_lossy(&b))
            }
            Ok(None) => break println!("end after {} reads", connection.reads),
            Err(e) => break println!("error: {e}, {} bytes left", connection.buffer.len()),
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (a, b) = duplex(5);
    let reader = tokio::spawn(show_all(Connection::new(b)));
    let mut writer = Connection::new(a);
    writer.write_frame(&Frame::Simple("OK".to_string())).await;
    writer.write_frame(&Frame::Integer(1234567)).await;
    writer
        .write_frame(&Frame::Bulk(b"a bulk\r\nof bytes".to_vec()))
        .await;
    drop(writer);
    reader.await.unwrap();
    for text in [
        "+one\r\n:2\r\n$3\r\nabc\r\n",
        "+two\r\n$9\r\nabc",
        ":x\r\n",
        "?\r\n",
    ] {
        let (mut a, b) = duplex(64);
        a.write_all(text.as_bytes()).await.unwrap();
        drop(a);
        show_all(Connection::new(b)).await;
    }
}
