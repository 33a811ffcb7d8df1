// Drops that send, spawn and cancel: what the end of one task starts in others.
import dev.asyncworkbook.kernel.sync.CancellationToken;

record Sends(String name, Mpsc.UnboundedSender<String> tx) implements AutoCloseable {
    public void close() {
        tx.send(name + " is dropped");
        tx.close();
    }
}

record Spawns(Mpsc.UnboundedSender<String> tx) implements AutoCloseable {
    public void close() {
        spawn(() -> {
            try (tx) {
                tx.send("cleanup begins");
                sleep(Duration.ofMillis(3)).await();
                tx.send("cleanup ends");
            }
        });
    }
}

void main() {
    var start = Instant.now();
    var channel = Mpsc.<String>unboundedChannel();
    var tx = channel.tx();
    var token = new CancellationToken();
    var t1 = tx.copy();
    var t2 = tx.copy();
    var t3 = tx.copy();
    var t4 = tx.copy();
    var aborted =
            spawn(() -> {
                try (var _ = new Spawns(t4);
                        var _ = token.dropGuard();
                        var _ = new Sends("aborted", t1)) {
                    sleep(Duration.ofSeconds(1)).await();
                }
            });
    var panics =
            spawn(() -> {
                try (var _ = new Sends("panicking", t2)) {
                    token.cancelled().await();
                    throw new RuntimeException("told to stop");
                }
            });
    var quiet =
            spawn(() -> {
                try (var _ = new Sends("quiet", t3)) {
                    token.cancelled().await();
                    sleep(Duration.ofMillis(1)).await();
                    return "quiet";
                }
            });
    tx.close();
    sleep(Duration.ofMillis(2)).await();
    aborted.abort();
    while (channel.rx().recv().await() instanceof Some(var line)) {
        println(start.elapsed().toMillis() + " ms: " + line);
    }
    boolean first = false;
    boolean second = false;
    try {
        aborted.await();
    } catch (JoinError _) {
        first = true;
    }
    try {
        panics.await();
    } catch (JoinError _) {
        second = true;
    }
    println(first + " " + second + " " + quiet.await());
}
