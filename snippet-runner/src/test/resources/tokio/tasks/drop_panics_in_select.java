// A loser of a select whose drop panics, a timed out future that does, and a join around one.
record Bomb(String name) implements AutoCloseable {
    public void close() {
        println("  drop " + name);
        if (name.startsWith("bomb")) {
            throw new RuntimeException(name);
        }
    }
}

Future<Void> hold(String name, int ms) {
    return async(() -> {
        try (var _ = new Bomb(name)) {
            sleep(Duration.ofMillis(ms)).await();
        }
    });
}

void tell(String name, JoinHandle<Void> task) {
    try {
        task.await();
        println(name + ": ended");
    } catch (JoinError e) {
        println(name + ": panic " + e.isPanic() + ", cancelled " + e.isCancelled());
    }
}

void main() {
    var selecting =
            spawn(() -> {
                select().biased()
                        .on(hold("bomb in select", 50), _ -> println("never"))
                        .on(hold("quiet", 60), _ -> println("never"))
                        .on(
                                sleep(Duration.ofMillis(5)),
                                _ -> println("never: the drop comes first"))
                        .await();
            });
    tell("select", selecting);
    var timed =
            spawn(() -> {
                try {
                    timeout(Duration.ofMillis(5), hold("bomb in timeout", 50)).await();
                } catch (Elapsed _) {
                    println("  late true");
                }
            });
    tell("timeout", timed);
    var joined =
            spawn(() -> {
                try (var _ = new Bomb("outer")) {
                    join(hold("one", 9), hold("bomb in join", 50), hold("three", 50)).await();
                }
            });
    sleep(Duration.ofMillis(10)).await();
    joined.abort();
    tell("join", joined);
}
