// A panic while a task is dropped by an abort, a payload that is passed on, and one of any type.
record Bomb(String name) implements AutoCloseable {
    public void close() {
        println("bomb " + name);
        throw new IllegalStateException("in drop of " + name);
    }
}

class Code extends RuntimeException {
    final int number;

    Code(int number) {
        this.number = number;
    }

    public String toString() {
        return "Code(" + number + ")";
    }
}

RuntimeException resumed(JoinError e) {
    return (RuntimeException) e.intoPanic();
}

void main() {
    var aborted =
            spawn(() -> {
                try (var _ = new Bomb("aborted")) {
                    sleep(Duration.ofSeconds(1)).await();
                }
            });
    var ended =
            spawn(() -> {
                try (var _ = new Bomb("ended")) {
                    sleep(Duration.ofMillis(1)).await();
                    return 5;
                }
            });
    yieldNow().await();
    aborted.abort();
    try {
        aborted.await();
    } catch (JoinError e) {
        println("aborted: panic " + e.isPanic() + ", cancelled " + e.isCancelled());
        println("  " + e.intoPanic().getMessage());
    }
    try {
        ended.await();
    } catch (JoinError e) {
        println("ended: panic " + e.isPanic() + ", cancelled " + e.isCancelled());
    }

    JoinHandle<Void> outer =
            spawn(() -> {
                var middle =
                        spawn(() -> {
                            var inner =
                                    spawn(() -> {
                                        sleep(Duration.ofMillis(3)).await();
                                        throw new Code(7);
                                    });
                            try {
                                inner.await();
                                println("never");
                            } catch (JoinError e) {
                                throw resumed(e);
                            }
                        });
                try {
                    middle.await();
                    return null;
                } catch (JoinError e) {
                    println("middle panicked: " + e.isPanic());
                    throw resumed(e);
                }
            });
    try {
        outer.await();
    } catch (JoinError e) {
        println("outer: " + e.intoPanic());
    }
}
