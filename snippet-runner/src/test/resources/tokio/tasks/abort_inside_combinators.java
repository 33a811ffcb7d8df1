// What a task that is aborted within join, select and timeout drops, and in which order.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("  drop " + name);
    }
}

Future<Void> hold(String name, int ms) {
    return async(() -> {
        try (var _ = new Guard(name)) {
            println("  hold " + name);
            sleep(Duration.ofMillis(ms)).await();
            println("  end " + name);
        }
    });
}

void main() {
    var joined =
            spawn(() -> {
                try (var _ = new Guard("outer of join")) {
                    join(hold("j1", 5), hold("j2", 50), hold("j3", 60)).await();
                }
            });
    var selected =
            spawn(() -> {
                try (var _ = new Guard("outer of select")) {
                    var pinned = hold("pinned", 70);
                    try {
                        select().biased()
                                .on(hold("s1", 50), _ -> {})
                                .on(borrow(pinned), _ -> {})
                                .on(hold("s2", 60), _ -> {})
                                .await();
                    } finally {
                        pinned.drop();
                    }
                }
            });
    var timed =
            spawn(() -> {
                try (var _ = new Guard("outer of timeout")) {
                    timeout(Duration.ofMillis(99), hold("timed", 88)).await();
                }
            });
    sleep(Duration.ofMillis(10)).await();
    var names = List.of("timed", "joined", "selected");
    var handles = List.of(timed, joined, selected);
    for (int i = 0; i < 3; i++) {
        println("abort " + names.get(i));
        handles.get(i).abort();
        try {
            handles.get(i).await();
        } catch (JoinError e) {
            println(names.get(i) + " cancelled: " + e.isCancelled());
        }
    }
}
