// prints: GOT (Get) = value
// prints: GOT (Set) = OK
sealed interface Command permits Get, Set {}

record Get(String key, Oneshot.Sender<Option<String>> reply) implements Command {}

record Set(String key, String value, Oneshot.Sender<String> reply) implements Command {}

void main() {
    var channel = Mpsc.<Command>channel(32);
    var tx = channel.tx();
    var tx2 = tx.copy();
    var manager =
            spawn(() -> {
                var db = new HashMap<String, String>();
                db.put("foo", "value");
                while (channel.rx().recv().await() instanceof Some(var command)) {
                    switch (command) {
                        case Get(var key, var reply) -> reply.send(new Some<>(db.get(key)));
                        case Set(var key, var value, var reply) -> {
                            db.put(key, value);
                            reply.send("OK");
                        }
                    }
                }
            });
    var t1 =
            spawn(() -> {
                try (tx) {
                    var reply = Oneshot.<Option<String>>channel();
                    tx.send(new Get("foo", reply.tx())).await();
                    if (reply.rx().await() instanceof Some(var value))
                        println("GOT (Get) = " + value);
                }
            });
    var t2 =
            spawn(() -> {
                try (tx2) {
                    var reply = Oneshot.<String>channel();
                    tx2.send(new Set("foo", "bar", reply.tx())).await();
                    println("GOT (Set) = " + reply.rx().await());
                }
            });
    t1.await();
    t2.await();
    manager.await();
}
