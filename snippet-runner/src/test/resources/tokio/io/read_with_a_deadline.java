// A server that waits for a line no longer than it wants to, and says so to the slow client.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

void serve(TcpStream socket) {
    var halves = socket.intoSplit();
    try (var wr = halves.wr();
            var lines = new BufReader<>(halves.rd()).lines()) {
        while (true) {
            try {
                var next = timeout(Duration.ofMillis(100), lines.nextLine()).await();
                if (!(next instanceof Some(var line))) {
                    println("server: the client has gone");
                    return;
                }
                println("server: got " + line);
                wr.writeAll((line.length() + "\n").getBytes()).await();
            } catch (Elapsed elapsed) {
                println("server: " + elapsed.getMessage());
                wr.writeAll("too slow\n".getBytes()).await();
                return;
            }
        }
    }
}

void ask(SocketAddr addr, String text, int pause) {
    try (var client = TcpStream.connect(addr).await()) {
        client.writeAll(text.getBytes()).await();
        sleep(Duration.ofMillis(pause)).await();
        try {
            client.shutdown().await();
        } catch (IoError e) {
            // The server may have gone.
        }
        println("client: " + client.readToString().await().replace('\n', '|'));
    }
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var addr = listener.localAddr();
    var server =
            spawn(() -> {
                for (int i = 0; i < 2; i++) serve(listener.accept().await().stream());
                listener.close();
            });
    ask(addr, "one\ntwo\n", 0);
    ask(addr, "three\nfo", 300);
    server.await();
}
