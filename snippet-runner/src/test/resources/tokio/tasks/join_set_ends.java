// How a JoinSet ends: abort_all, shutdown, detach_all and drop, and in which order tasks go.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("  drop " + name);
    }
}

void fill(JoinSet<Integer> set, String what) {
    for (int i = 0; i < 3; i++) {
        int number = i;
        set.spawn(() -> {
            try (var _ = new Guard(what + " " + number)) {
                sleep(Duration.ofMillis(10)).await();
                println("  " + what + " " + number + " finishes");
                return number;
            }
        });
    }
}

void main() {
    var set = new JoinSet<Integer>();
    fill(set, "abort_all");
    yieldNow().await();
    set.abortAll();
    println("aborted, len " + set.len());
    int cancelled = 0;
    while (!set.isEmpty()) {
        try {
            set.joinNext().await();
        } catch (JoinError e) {
            cancelled++;
        }
    }
    println("cancelled " + cancelled);

    fill(set, "shutdown");
    set.spawn(() -> 7);
    yieldNow().await();
    set.shutdown().await();
    println("after shutdown, len " + set.len());

    fill(set, "detached");
    yieldNow().await();
    set.detachAll();
    println("detached, len " + set.len());
    println("next is none: " + (set.joinNext().await() instanceof None));
    sleep(Duration.ofMillis(20)).await();

    fill(set, "dropped");
    yieldNow().await();
    set.close();
    println("set dropped");
    yieldNow().await();
    println("end");
}
