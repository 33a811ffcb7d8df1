// What select drops, in which order, and that it does so before the handler runs.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("  drop " + name);
    }
}

Future<String> hold(String name, int ms) {
    return async(() -> {
        try (var _ = new Guard(name)) {
            println("  start " + name);
            sleep(Duration.ofMillis(ms)).await();
            return name;
        }
    });
}

void main() {
    select().biased()
            .on(hold("slow", 30), name -> println("never " + name))
            .on(hold("fast", 10), name -> println("handler of " + name))
            .on(hold("middle", 20), name -> println("never " + name))
            .await();
    println("both ready at once");
    var winner =
            select(String.class)
                    .biased()
                    .on(hold("one", 10), name -> name)
                    .on(hold("two", 10), name -> name)
                    .await();
    println("winner " + winner);
    println("ready without waiting: the second is not even polled");
    select().biased()
            .on(async(() -> 1), value -> println("got " + value))
            .on(hold("unpolled", 0), name -> println("never " + name))
            .await();
    println("a handler that awaits");
    boolean slept =
            select(Boolean.class)
                    .biased()
                    .on(
                            hold("first", 1),
                            name -> {
                                try (var _ = new Guard("of the handler")) {
                                    sleep(Duration.ofMillis(5)).await();
                                    println("  handler of " + name + " slept");
                                    return true;
                                }
                            })
                    .on(hold("second", 3), _ -> false)
                    .await();
    println("slept " + slept);
    println("a handler that is cancelled");
    boolean timedOut = false;
    try {
        timeout(
                        Duration.ofMillis(10),
                        async(() -> {
                            select().biased()
                                    .on(
                                            hold("early", 1),
                                            _ -> {
                                                try (var _ =
                                                        new Guard("of the cancelled handler")) {
                                                    sleep(Duration.ofSeconds(1)).await();
                                                }
                                            })
                                    .on(hold("late", 2), _ -> {})
                                    .await();
                        }))
                .await();
    } catch (Elapsed e) {
        timedOut = true;
    }
    println("timed out: " + timedOut);
}
