// prints: GOT (Set) = OK
// prints: GOT (Get) = bar
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.sync.CancellationToken;
import dev.asyncworkbook.miniredis.client.Client;
import dev.asyncworkbook.miniredis.server.Server;

sealed interface Command permits Get, Set {}

record Get(String key, Oneshot.Sender<Option<byte[]>> resp) implements Command {}

record Set(String key, byte[] val, Oneshot.Sender<String> resp) implements Command {}

void main() {
    var listener = TcpListener.bind("127.0.0.1:6379").await();
    var stop = new CancellationToken();
    var server = spawn(Server.run(listener, stop.cancelled()));

    var channel = Mpsc.<Command>channel(32);
    var tx = channel.tx();
    var tx2 = tx.copy();

    var manager =
            spawn(() -> {
                // Open a connection to the mini-redis address.
                try (var client = Client.connect("127.0.0.1:6379").await()) {
                    while (channel.rx().recv().await() instanceof Some(var command)) {
                        switch (command) {
                            case Get(var key, var resp) -> resp.send(client.get(key).await());
                            case Set(var key, var val, var resp) -> {
                                client.set(key, val).await();
                                resp.send("OK");
                            }
                        }
                    }
                }
            });

    // Spawn two tasks, one setting a value and other querying for key that was set.
    var t1 =
            spawn(() -> {
                try (tx) {
                    var resp = Oneshot.<String>channel();
                    tx.send(new Set("foo", "bar".getBytes(), resp.tx())).await();
                    println("GOT (Set) = " + resp.rx().await());
                }
            });
    t1.await();
    var t2 =
            spawn(() -> {
                try (tx2) {
                    var resp = Oneshot.<Option<byte[]>>channel();
                    tx2.send(new Get("foo", resp.tx())).await();
                    if (resp.rx().await() instanceof Some(var value)) {
                        println("GOT (Get) = " + new String(value));
                    }
                }
            });
    t2.await();
    manager.await();
    stop.cancel();
    server.await();
}
