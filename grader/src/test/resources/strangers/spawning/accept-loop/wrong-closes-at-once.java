// fails: kept-word
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.miniredis.client.Client;
import dev.asyncworkbook.miniredis.client.RedisError;
import dev.asyncworkbook.miniredis.frame.Connection;
import dev.asyncworkbook.miniredis.frame.Frame;

String words(Frame frame) {
    return switch (frame) {
        case Frame.Array(var parts) -> parts.stream().map(part -> words(part)).toList().toString();
        case Frame.Bulk(var bytes) -> bytes.text();
        default -> "?";
    };
}

void process(TcpStream socket) {
    try (var connection = new Connection(socket)) {
        if (connection.readFrame().await() instanceof Some(var frame)) {
            println("GOT: " + words(frame));
            var error = new Frame.Error("unimplemented");
            connection.writeFrame(error).await();
        }
    }
}

void serve(TcpListener listener) {
    while (true) {
        try (var socket = listener.accept().await().stream()) {
            println("GOT: nothing");
        }
    }
}

void ask(String key) {
    try (var client = Client.connect("127.0.0.1:6379").await()) {
        client.get(key).await();
    } catch (RedisError e) {
        println("Error: " + e.getMessage());
    }
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
    try (var listener = TcpListener.bind("127.0.0.1:6379").await()) {
        var server = spawn(() -> serve(listener));
        ask("hello");
        ask("foo");
        stop(server);
    }
}
