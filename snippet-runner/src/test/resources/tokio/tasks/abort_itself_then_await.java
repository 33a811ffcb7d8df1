// A task that aborts itself ends at its next await, within the same turn.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("drop " + name);
    }
}

void main() {
    var set = new JoinSet<Void>();
    var channel = Oneshot.<AbortHandle>channel();
    var task =
            set.spawn(() -> {
                try (var _ = new Guard("of the task")) {
                    var me = channel.rx().await();
                    spawn(() -> println("another task"));
                    me.abort();
                    println("aborted itself, awaits");
                    yieldNow().await();
                    println("never printed");
                }
            });
    channel.tx().send(task);
    try {
        set.joinNext().await();
    } catch (JoinError e) {
        println("cancelled: " + e.isCancelled());
    }
}
