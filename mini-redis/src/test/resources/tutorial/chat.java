// prints: ann heard hello
// prints: bob heard hello
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

void process(TcpStream socket, Broadcast.Sender<String> tx) {
    var rx = tx.subscribe();
    var parts = socket.intoSplit();
    try (tx;
            rx;
            var writer = parts.wr();
            var lines = new BufReader<>(parts.rd())) {
        var incoming = lines.lines();
        var open = new boolean[] {true};
        while (open[0]) {
            select().on(
                            incoming.nextLine(),
                            line -> {
                                if (line instanceof Some(var text)) tx.send(text);
                                else open[0] = false;
                            })
                    .on(rx.recv(), text -> writer.writeAll((text + "\n").getBytes()).await())
                    .await();
        }
    }
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:8080").await();
    var tx = new Broadcast.Sender<String>(16);
    var server =
            spawn(() -> {
                while (true) {
                    var socket = listener.accept().await().stream();
                    var mine = tx.copy();
                    spawn(() -> process(socket, mine));
                }
            });
    var ann = TcpStream.connect("127.0.0.1:8080").await();
    var bob = TcpStream.connect("127.0.0.1:8080").await();
    sleep(Duration.ofMillis(10)).await(); // until both are subscribed
    ann.writeAll("hello\n".getBytes()).await();
    for (var client : List.of(Map.entry("ann", ann), Map.entry("bob", bob))) {
        var heard = new byte[6];
        client.getValue().readExact(heard).await();
        println(client.getKey() + " heard " + new String(heard).strip());
        client.getValue().close();
    }
    server.abort();
    try {
        server.await();
    } catch (JoinError cancelled) {
        listener.close();
    }
    tx.close();
}
