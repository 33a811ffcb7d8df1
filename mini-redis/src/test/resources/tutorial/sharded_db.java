// prints: 100 keys in 8 shards
// prints: key42 = 42
import dev.asyncworkbook.kernel.net.*;
import dev.asyncworkbook.kernel.std.Mutex;
import dev.asyncworkbook.miniredis.client.*;
import dev.asyncworkbook.miniredis.cmd.Command;
import dev.asyncworkbook.miniredis.cmd.Get;
import dev.asyncworkbook.miniredis.cmd.Set;
import dev.asyncworkbook.miniredis.frame.*;

class ShardedDb {
    final List<Mutex<Map<Bytes, Bytes>>> shards = new ArrayList<>();

    ShardedDb(int numShards) {
        for (int i = 0; i < numShards; i++) shards.add(new Mutex<>(new HashMap<>()));
    }

    Mutex<Map<Bytes, Bytes>> shard(Bytes key) {
        return shards.get(Math.floorMod(key.hashCode(), shards.size()));
    }

    void insert(Bytes key, Bytes value) {
        try (var shard = shard(key).lock()) {
            shard.get().put(key, value);
        }
    }

    Option<Bytes> get(Bytes key) {
        try (var shard = shard(key).lock()) {
            var value = shard.get().get(key);
            return value == null ? new None<>() : new Some<>(value);
        }
    }

    int size() {
        int size = 0;
        for (var each : shards) {
            try (var shard = each.lock()) {
                size += shard.get().size();
            }
        }
        return size;
    }
}

void process(TcpStream socket, ShardedDb db) {
    try (var connection = new Connection(socket)) {
        while (connection.readFrame().await() instanceof Some(var frame)) {
            Frame response =
                    switch (Command.fromFrame(frame)) {
                        case Set cmd -> {
                            db.insert(cmd.key(), cmd.value());
                            yield Frame.OK;
                        }
                        case Get cmd ->
                                db.get(cmd.key()) instanceof Some(var value)
                                        ? new Frame.Bulk(value)
                                        : Frame.NULL;
                        case Command cmd -> new Frame.Error("ERR unimplemented");
                    };
            connection.writeFrame(response).await();
        }
    }
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:6379").await();
    var db = new ShardedDb(8);
    var server =
            spawn(() -> {
                while (true) {
                    var socket = listener.accept().await().stream();
                    spawn(() -> process(socket, db));
                }
            });
    var writers = new JoinSet<Void>();
    for (int i = 0; i < 10; i++) {
        int start = i * 10;
        writers.spawn(() -> {
            try (var client = Client.connect("127.0.0.1:6379").await()) {
                for (int k = start; k < start + 10; k++) client.set("key" + k, "" + k).await();
            }
        });
    }
    writers.joinAll().await();
    println(db.size() + " keys in " + db.shards.size() + " shards");
    try (var client = Client.connect("127.0.0.1:6379").await()) {
        if (client.get("key42").await() instanceof Some(var value)) {
            println("key42 = " + new String(value));
        }
    }
    server.abort();
    try {
        server.await();
    } catch (JoinError cancelled) {
        listener.close();
    }
}
