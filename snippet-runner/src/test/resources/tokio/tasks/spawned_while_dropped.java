// Tasks that are spawned by what is dropped, after an abort and at the end of the runtime.
record Spawns(String name) implements AutoCloseable {
    public void close() {
        println("drop " + name);
        var task = spawn(() -> println("cleanup of " + name + " runs"));
        println("spawned, finished " + task.isFinished());
    }
}

void main() {
    var task =
            spawn(() -> {
                try (var _ = new Spawns("aborted")) {
                    sleep(Duration.ofSeconds(1)).await();
                }
            });
    sleep(Duration.ofMillis(1)).await();
    task.abort();
    try {
        task.await();
    } catch (JoinError e) {
        println("cancelled " + e.isCancelled());
    }
    sleep(Duration.ofMillis(1)).await();
    println("slept");
    spawn(() -> {
        try (var _ = new Spawns("left over")) {
            sleep(Duration.ofSeconds(1)).await();
        }
    });
    sleep(Duration.ofMillis(1)).await();
    println("main ends");
}
