import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;

void echo(TcpStream socket) {
    try (socket) {
        var buffer = new byte[64];
        for (int n; (n = socket.read(buffer).await()) > 0; ) {
            socket.writeAll(buffer, 0, n).await();
        }
    }
}

void serve(TcpListener listener, List<JoinHandle<Void>> tasks) {
    while (true) {
        var taken = listener.accept().await();
        tasks.add(spawn(async(() -> echo(taken.stream()))));
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

void main() {
    var tasks = new ArrayList<JoinHandle<Void>>();
    var listener = TcpListener.bind("127.0.0.1:7777").await();
    var server = spawn(() -> serve(listener, tasks));
    var one = spawn(client("one"));
    client("two").await();
    one.await();
    joinAll(tasks).await();
    server.abort();
    listener.close();
}
