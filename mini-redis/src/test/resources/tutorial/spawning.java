// prints: GOT: *2 get hello
// prints: error: unimplemented
import dev.asyncworkbook.kernel.net.*;
import dev.asyncworkbook.miniredis.client.*;
import dev.asyncworkbook.miniredis.frame.*;

void process(TcpStream socket) {
    // The `Connection` lets us read/write redis **frames** instead of byte streams.
    try (var connection = new Connection(socket)) {
        if (connection.readFrame().await() instanceof Some(Frame.Array(var parts))) {
            println("GOT: *" + parts.size() + " " + words(parts));
            // Respond with an error.
            connection.writeFrame(new Frame.Error("unimplemented")).await();
        }
    }
}

String words(List<Frame> parts) {
    var words = new StringJoiner(" ");
    for (Frame part : parts) {
        if (part instanceof Frame.Bulk(var bytes)) words.add(bytes.text().toLowerCase());
    }
    return words.toString();
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:6379").await();
    var server =
            spawn(() -> {
                // The second item contains the IP and port of the new connection.
                var socket = listener.accept().await().stream();
                // A new task is spawned for each inbound socket.
                spawn(() -> process(socket)).await();
            });
    try (var client = Client.connect("127.0.0.1:6379").await()) {
        client.get("hello").await();
    } catch (RedisError error) {
        println("error: " + error.getMessage());
    }
    server.await();
    listener.close();
}
