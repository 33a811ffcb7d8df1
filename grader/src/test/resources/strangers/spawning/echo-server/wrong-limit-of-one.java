// fails: at-once
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.sync.Semaphore;

void echo(TcpStream socket) {
    try (socket) {
        var buffer = new byte[64];
        for (int n; (n = socket.read(buffer).await()) > 0; ) {
            socket.writeAll(buffer, 0, n).await();
        }
    }
}

void serve(TcpListener listener) {
    var limit = new Semaphore(1);
    while (true) {
        var permit = limit.acquire().await();
        var socket = listener.accept().await().stream();
        spawn(() -> {
            try (permit) {
                echo(socket);
            }
        });
    }
}

Future<Void> client(String word) {
    return async(() -> {
        try (var socket = TcpStream.connect("127.0.0.1:7777").await()) {
            socket.writeAll(word.getBytes()).await();
            var reply = new byte[word.length()];
            socket.readExact(reply).await();
            println("echo: " + new String(reply));
            sleep(Duration.ofMillis(100)).await(); // stays connected
        }
    });
}

void stop(JoinHandle<Void> server) {
    server.abort();
    try {
        server.await();
    } catch (JoinError e) {
        // as it was told to
    }
}

void main() {
    try (var listener = TcpListener.bind("127.0.0.1:7777").await()) {
        var server = spawn(() -> serve(listener));
        join(client("one"), client("two")).await();
        stop(server);
    }
}
