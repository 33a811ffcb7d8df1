// A chat: each line of one client goes to all others, with the name that its first line gave.
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::broadcast;

async fn serve(socket: TcpStream, room: broadcast::Sender<(String, String)>) {
    let (rd, mut wr) = socket.into_split();
    let mut lines = BufReader::new(rd).lines();
    let name = lines.next_line().await.unwrap().unwrap();
    let mut heard = room.subscribe();
    wr.write_all(format!("welcome {name}\n").as_bytes())
        .await
        .unwrap();
    let _ = room.send((name.clone(), "joined".to_string()));
    loop {
        tokio::select! {
            biased;
            line = lines.next_line() => match line.unwrap() {
                Some(line) => { let _ = room.send((name.clone(), format!("says {line}"))); }
                None => break,
            },
            Ok((who, what)) = heard.recv() => if who != name {
                wr.write_all(format!("{who} {what}\n").as_bytes()).await.unwrap();
            },
        }
    }
    let _ = room.send((name, "left".to_string()));
}

struct Client(Lines<BufReader<OwnedReadHalf>>, OwnedWriteHalf);

impl Client {
    async fn join(addr: std::net::SocketAddr, name: &str) -> Client {
        let (rd, wr) = TcpStream::connect(addr).await.unwrap().into_split();
        let mut client = Client(BufReader::new(rd).lines(), wr);
        client.say(name).await;
        client.hear(name).await;
        client
    }

    async fn say(&mut self, text: &str) {
        self.1
            .write_all(format!("{text}\n").as_bytes())
            .await
            .unwrap();
    }

    async fn hear(&mut self, name: &str) {
        let line = self.0.next_line().await.unwrap();
        println!(
            "{name} hears: {}",
            line.unwrap_or("nothing more".to_string())
        );
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let (room, _) = broadcast::channel(16);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(serve(socket, room.clone()));
        }
    });
    let mut ann = Client::join(addr, "ann").await;
    let mut bob = Client::join(addr, "bob").await;
    ann.hear("ann").await;
    let mut eve = Client::join(addr, "eve").await;
    ann.hear("ann").await;
    bob.hear("bob").await;
    ann.say("hi all").await;
    bob.hear("bob").await;
    eve.hear("eve").await;
    eve.say("hello ann").await;
    ann.hear("ann").await;
    bob.hear("bob").await;
    drop(bob);
    ann.hear("ann").await;
    eve.hear("eve").await;
}
