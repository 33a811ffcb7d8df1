// A chat: each line of one client goes to all others, with the name that its first line gave.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

record Message(String who, String what) {}

void serve(TcpStream socket, Broadcast.Sender<Message> room) {
    var halves = socket.intoSplit();
    try (var wr = halves.wr();
            var lines = new BufReader<>(halves.rd()).lines();
            room) {
        if (!(lines.nextLine().await() instanceof Some(var name))) return;
        try (var heard = room.subscribe()) {
            wr.writeAll(("welcome " + name + "\n").getBytes()).await();
            room.send(new Message(name, "joined"));
            var open = new boolean[] {true};
            while (open[0]) {
                select().biased()
                        .on(
                                lines.nextLine(),
                                next -> {
                                    if (next instanceof Some(var line)) {
                                        room.send(new Message(name, "says " + line));
                                    } else {
                                        open[0] = false;
                                    }
                                })
                        .on(
                                heard.recv(),
                                message -> {
                                    if (message.who().equals(name)) return;
                                    var text = message.who() + " " + message.what() + "\n";
                                    wr.writeAll(text.getBytes()).await();
                                })
                        .await();
            }
        }
        room.send(new Message(name, "left"));
    }
}

class Client {
    final OwnedWriteHalf<TcpStream> wr;
    final Lines lines;
    final String name;

    Client(SocketAddr addr, String name) {
        var halves = TcpStream.connect(addr).await().intoSplit();
        wr = halves.wr();
        lines = new BufReader<>(halves.rd()).lines();
        this.name = name;
        say(name);
        hear();
    }

    void say(String text) {
        wr.writeAll((text + "\n").getBytes()).await();
    }

    void hear() {
        var heard = lines.nextLine().await() instanceof Some(var line) ? line : "nothing more";
        println(name + " hears: " + heard);
    }

    void close() {
        wr.close();
        lines.close();
    }
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var addr = listener.localAddr();
    var room = new Broadcast.Sender<Message>(16);
    spawn(() -> {
        while (true) {
            var socket = listener.accept().await().stream();
            var sender = room.copy();
            spawn(() -> serve(socket, sender));
        }
    });
    var ann = new Client(addr, "ann");
    var bob = new Client(addr, "bob");
    ann.hear();
    var eve = new Client(addr, "eve");
    ann.hear();
    bob.hear();
    ann.say("hi all");
    bob.hear();
    eve.hear();
    eve.say("hello ann");
    ann.hear();
    bob.hear();
    bob.close();
    ann.hear();
    eve.hear();
}
