// Aborting a task does not abort those that it has spawned, unless it holds them in a JoinSet.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("drop " + name);
    }
}

Future<Void> child(String name) {
    return async(() -> {
        try (var _ = new Guard(name)) {
            sleep(Duration.ofMillis(20)).await();
            println(name + " ends by itself");
        }
    });
}

void abort(JoinHandle<Void> parent) {
    sleep(Duration.ofMillis(5)).await();
    parent.abort();
    try {
        parent.await();
    } catch (JoinError e) {
        println("cancelled: " + e.isCancelled());
    }
}

void main() {
    abort(
            spawn(() -> {
                try (var _ = new Guard("first parent")) {
                    var task = spawn(child("spawned child"));
                    task.await();
                }
            }));
    sleep(Duration.ofMillis(50)).await();

    abort(
            spawn(() -> {
                try (var set = new JoinSet<Void>();
                        var _ = new Guard("second parent")) {
                    set.spawn(child("child of a set"));
                    set.joinNext().await();
                }
            }));
    sleep(Duration.ofMillis(50)).await();

    abort(
            spawn(() -> {
                try (var _ = new Guard("third parent")) {
                    child("awaited child").await();
                }
            }));
    println("end");
}
