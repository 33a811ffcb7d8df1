// A small server of keys and values over lines, with a shared map, and clients that use it.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;
import dev.asyncworkbook.kernel.std.Mutex;

String apply(String line, Mutex<Map<String, String>> shared) {
    var words = line.split(" ", 3);
    try (var guard = shared.lock()) {
        var db = guard.get();
        switch (words[0] + " " + words.length) {
            case "PING 1":
                return "PONG";
            case "GET 2":
                return db.getOrDefault(words[1], "(nil)");
            case "SET 3":
                db.put(words[1], words[2]);
                return "OK";
            case "DEL 2":
                return db.remove(words[1]) == null ? "0" : "1";
            case "INCR 2":
                try {
                    var next = Long.parseLong(db.getOrDefault(words[1], "0")) + 1;
                    db.put(words[1], String.valueOf(next));
                    return db.get(words[1]);
                } catch (NumberFormatException e) {
                    return "ERR not an integer";
                }
            default:
                return "ERR unknown command " + words[0];
        }
    }
}

void process(TcpStream socket, Mutex<Map<String, String>> db) {
    var halves = socket.intoSplit();
    try (var wr = halves.wr();
            var lines = new BufReader<>(halves.rd()).lines()) {
        while (lines.nextLine().await() instanceof Some(var line)) {
            wr.writeAll((apply(line, db) + "\n").getBytes()).await();
        }
    } catch (IoError e) {
        // the client has gone
    }
}

class Client {
    final OwnedWriteHalf<TcpStream> wr;
    final Lines lines;

    Client(SocketAddr addr) {
        var halves = TcpStream.connect(addr).await().intoSplit();
        wr = halves.wr();
        lines = new BufReader<>(halves.rd()).lines();
    }

    void send(String command) {
        wr.writeAll((command + "\n").getBytes()).await();
    }

    String answer() {
        return lines.nextLine().await() instanceof Some(var line) ? line : "closed";
    }

    void call(String command) {
        send(command);
        println(command + ": " + answer());
    }

    void close() {
        wr.close();
        lines.close();
    }
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var addr = listener.localAddr();
    var db = new Mutex<Map<String, String>>(new HashMap<>());
    var server =
            spawn(() -> {
                try (listener) {
                    while (true) {
                        var socket = listener.accept().await().stream();
                        spawn(() -> process(socket, db));
                    }
                }
            });
    var one = new Client(addr);
    var two = new Client(addr);
    for (var command :
            List.of("PING", "GET foo", "SET foo a value", "GET foo", "INCR foo", "FOO", "")) {
        one.call(command);
    }
    two.call("GET foo");
    two.call("DEL foo");
    one.call("DEL foo");
    var counters = new ArrayList<JoinHandle<Void>>();
    for (int i = 0; i < 3; i++) {
        counters.add(
                spawn(() -> {
                    var client = new Client(addr);
                    for (int n = 0; n < 10; n++) client.send("INCR n");
                    for (int n = 0; n < 10; n++) client.answer();
                    client.close();
                }));
    }
    for (var counter : counters) counter.await();
    two.call("GET n");
    server.abort();
    try {
        server.await();
    } catch (JoinError e) {
        println("aborted: " + e.isCancelled());
    }
    one.call("GET n");
    try {
        TcpStream.connect(addr).await();
        println("refused: false");
    } catch (IoError e) {
        println("refused: true");
    }
    try (var guard = db.lock()) {
        println("keys: " + guard.get().size());
    }
}
