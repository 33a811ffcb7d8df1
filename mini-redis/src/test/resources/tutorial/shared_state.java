// prints: first client set hello
// prints: second client got world
import dev.asyncworkbook.kernel.net.*;
import dev.asyncworkbook.kernel.std.Mutex;
import dev.asyncworkbook.miniredis.client.*;
import dev.asyncworkbook.miniredis.cmd.Command;
import dev.asyncworkbook.miniredis.cmd.Get;
import dev.asyncworkbook.miniredis.cmd.Set;
import dev.asyncworkbook.miniredis.frame.*;

void process(TcpStream socket, Mutex<Map<Bytes, Bytes>> db) {
    // Connection, provided by mini-redis, handles parsing frames from the socket.
    try (var connection = new Connection(socket)) {
        while (connection.readFrame().await() instanceof Some(var frame)) {
            var response =
                    switch (Command.fromFrame(frame)) {
                        case Set cmd -> {
                            try (var map = db.lock()) {
                                map.get().put(cmd.key(), cmd.value());
                            }
                            yield new Frame.Simple("OK");
                        }
                        case Get cmd -> {
                            try (var map = db.lock()) {
                                var value = map.get().get(cmd.key());
                                yield value == null ? new Frame.Null() : new Frame.Bulk(value);
                            }
                        }
                        case Command cmd -> throw new IllegalStateException("unimplemented " + cmd);
                    };
            // Write the response to the client.
            connection.writeFrame(response).await();
        }
    }
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:6379").await();
    var db = new Mutex<Map<Bytes, Bytes>>(new HashMap<>());
    var server =
            spawn(() -> {
                while (true) {
                    var socket = listener.accept().await().stream();
                    spawn(() -> process(socket, db));
                }
            });
    try (var first = Client.connect("127.0.0.1:6379").await();
            var second = Client.connect("127.0.0.1:6379").await()) {
        first.set("hello", "world").await();
        println("first client set hello");
        if (second.get("hello").await() instanceof Some(var value)) {
            println("second client got " + new String(value));
        }
    }
    server.abort();
    try {
        server.await();
    } catch (JoinError cancelled) {
        listener.close();
    }
}
