// Twenty clients at once; the server counts them and adds up what they say.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;
import dev.asyncworkbook.kernel.std.Mutex;

class Stats {
    int clients;
    int now;
    int most;
    long sum;
}

void serve(TcpStream socket, Mutex<Stats> shared) {
    try (socket) {
        try (var guard = shared.lock()) {
            var stats = guard.get();
            stats.clients++;
            stats.now++;
            stats.most = Math.max(stats.most, stats.now);
        }
        while (true) {
            long number = socket.readU32().await();
            try (var guard = shared.lock()) {
                guard.get().sum += number;
            }
            socket.writeU32(number * 2).await();
        }
    } catch (IoError e) {
        try (var guard = shared.lock()) {
            guard.get().now--;
        }
    }
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var addr = listener.localAddr();
    var shared = new Mutex<>(new Stats());
    var server =
            spawn(() -> {
                try (listener;
                        var connections = new JoinSet<Void>()) {
                    for (int i = 0; i < 20; i++) {
                        var socket = listener.accept().await().stream();
                        connections.spawn(() -> serve(socket, shared));
                    }
                    while (connections.joinNext().await() instanceof Some) {}
                }
            });
    var streams = new ArrayList<TcpStream>();
    for (int i = 0; i < 20; i++) streams.add(TcpStream.connect(addr).await());
    long answers = 0;
    for (int round = 1; round <= 3; round++) {
        for (int i = 0; i < streams.size(); i++) {
            streams.get(i).writeU32(round * 100 + i).await();
        }
        for (var stream : streams) answers += stream.readU32().await();
        println("round " + round + ": " + answers);
    }
    try (var guard = shared.lock()) {
        println("now " + guard.get().now);
    }
    for (var stream : streams) stream.close();
    server.await();
    try (var guard = shared.lock()) {
        var stats = guard.get();
        println(stats.clients + " clients, " + stats.most + " at most, " + stats.now + " now");
        println("sum " + stats.sum);
    }
}
