// Where an aborted task stops, and when what it holds is dropped.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("drop " + name);
    }
}

boolean isCancelled(JoinHandle<?> handle) {
    try {
        handle.await();
        return false;
    } catch (JoinError e) {
        return e.isCancelled();
    }
}

void main() {
    var unstarted = spawn(() -> println("never printed"));
    unstarted.abort();
    var sleeping =
            spawn(() -> {
                try (var _ = new Guard("outer");
                        var _ = new Guard("inner")) {
                    println("sleeping starts");
                    sleep(Duration.ofSeconds(1)).await();
                    println("never printed");
                }
            });
    yieldNow().await();
    println("unstarted finished: " + unstarted.isFinished());
    sleeping.abort();
    println("abort returned, nothing dropped yet");
    println("unstarted cancelled: " + isCancelled(unstarted));
    println("sleeping cancelled: " + isCancelled(sleeping));

    var set = new JoinSet<String>();
    var forItself = Oneshot.<AbortHandle>channel();
    var itself =
            set.spawn(() -> {
                try (var _ = new Guard("of the one that aborts itself")) {
                    var me = forItself.rx().await();
                    me.abort();
                    println("goes on after abort, finished: " + me.isFinished());
                    return "value";
                }
            });
    forItself.tx().send(itself);
    if (set.joinNext().await() instanceof Some(var value)) {
        println("itself: " + value);
    }
}
