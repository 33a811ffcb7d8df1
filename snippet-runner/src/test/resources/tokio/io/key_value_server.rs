// A small server of keys and values over lines, with a shared map, and clients that use it.
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

type Db = Arc<Mutex<HashMap<String, String>>>;

fn apply(line: &str, db: &Db) -> String {
    let words: Vec<&str> = line.splitn(3, ' ').collect();
    let mut db = db.lock().unwrap();
    match words.as_slice() {
        ["PING"] => "PONG".to_string(),
        ["GET", key] => db.get(*key).cloned().unwrap_or("(nil)".to_string()),
        ["SET", key, value] => {
            db.insert(key.to_string(), value.to_string());
            "OK".to_string()
        }
        ["DEL", key] => (db.remove(*key).is_some() as u8).to_string(),
        ["INCR", key] => {
            let value = db.entry(key.to_string()).or_insert("0".to_string());
            match value.parse::<i64>() {
                Ok(n) => {
                    *value = (n + 1).to_string();
                    value.clone()
                }
                Err(_) => "ERR not an integer".to_string(),
            }
        }
        _ => format!("ERR unknown command {}", words[0]),
    }
}

async fn process(socket: TcpStream, db: Db) {
    let (rd, mut wr) = socket.into_split();
    let mut lines = BufReader::new(rd).lines();
    while let Ok(Some(line)) = lines.next_line().await {
        let answer = apply(&line, &db) + "\n";
        if wr.write_all(answer.as_bytes()).await.is_err() {
            break;
        }
    }
}

struct Client(Lines<BufReader<OwnedReadHalf>>, OwnedWriteHalf);

impl Client {
    async fn connect(addr: std::net::SocketAddr) -> Client {
        let (rd, wr) = TcpStream::connect(addr).await.unwrap().into_split();
        Client(BufReader::new(rd).lines(), wr)
    }

    async fn send(&mut self, command: &str) {
        self.1
            .write_all(format!("{command}\n").as_bytes())
            .await
            .unwrap();
    }

    async fn answer(&mut self) -> String {
        self.0
            .next_line()
            .await
            .unwrap()
            .unwrap_or("closed".to_string())
    }

    async fn call(&mut self, command: &str) {
        self.send(command).await;
        println!("{command}: {}", self.answer().await);
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let db = Db::default();
    let shared = db.clone();
    let server = tokio::spawn(async move {
        loop {
            let (socket, _) = listener.accept().await.unwrap();
            tokio::spawn(process(socket, shared.clone()));
        }
    });
    let mut one = Client::connect(addr).await;
    let mut two = Client::connect(addr).await;
    for command in [
        "PING",
        "GET foo",
        "SET foo a value",
        "GET foo",
        "INCR foo",
        "FOO",
        "",
    ] {
        one.call(command).await;
    }
    two.call("GET foo").await;
    two.call("DEL foo").await;
    one.call("DEL foo").await;
    let counters: Vec<_> = (0..3)
        .map(|_| {
            tokio::spawn(async move {
                let mut client = Client::connect(addr).await;
                for _ in 0..10 {
                    client.send("INCR n").await;
                }
                for _ in 0..10 {
                    client.answer().await;
                }
            })
        })
        .collect();
    for counter in counters {
        counter.await.unwrap();
    }
    two.call("GET n").await;
    server.abort();
    println!("aborted: {}", server.await.unwrap_err().is_cancelled());
    one.call("GET n").await;
    println!("refused: {}", TcpStream::connect(addr).await.is_err());
    println!("keys: {}", db.lock().unwrap().len());
}
