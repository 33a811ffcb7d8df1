// Many tasks of a set that end at the same moment, panic or are aborted: the order of join_next.
record Guard(int n) implements AutoCloseable {
    public void close() {
        println("  drop " + n);
    }
}

Future<Void> drain(JoinSet<Integer> set) {
    return async(() -> {
        while (true) {
            try {
                if (!(set.joinNext().await() instanceof Some(var n))) {
                    return;
                }
                println("  value " + n + ", left " + set.len());
            } catch (JoinError e) {
                println("  panic " + e.isPanic() + ", left " + set.len());
            }
        }
    });
}

void main() {
    var set = new JoinSet<Integer>();
    println("same moment");
    for (int i = 0; i < 6; i++) {
        int n = i;
        set.spawn(() -> {
            sleep(Duration.ofMillis(n % 2 == 0 ? 5 : 3)).await();
            if (n == 4) {
                throw new RuntimeException("four");
            }
            return n;
        });
    }
    drain(set).await();
    println("aborted, the last first");
    var handles = new ArrayList<AbortHandle>();
    for (int i = 0; i < 4; i++) {
        int n = i;
        handles.add(
                set.spawn(() -> {
                    try (var _ = new Guard(n)) {
                        sleep(Duration.ofMillis(10)).await();
                        return n;
                    }
                }));
    }
    yieldNow().await();
    for (var handle : handles.reversed()) {
        handle.abort();
    }
    drain(set).await();
    println("abort_all, some have ended, some have not begun");
    for (int i = 0; i < 3; i++) {
        int n = i;
        set.spawn(() -> {
            try (var _ = new Guard(n)) {
                if (n != 1) {
                    sleep(Duration.ofMillis(10)).await();
                }
                return n;
            }
        });
    }
    yieldNow().await();
    set.spawn(() -> 99);
    set.abortAll();
    drain(set).await();
    println("dropped with its set");
    spawn(
                    () -> {
                        try (var inner = new JoinSet<Void>()) {
                            for (int i = 10; i < 12; i++) {
                                int n = i;
                                inner.spawn(() -> {
                                    try (var _ = new Guard(n)) {
                                        sleep(Duration.ofSeconds(10)).await();
                                    }
                                });
                            }
                            sleep(Duration.ofMillis(1)).await();
                            println("  set goes");
                        }
                    })
            .await();
    println("after the end of its owner");
    sleep(Duration.ofMillis(1)).await();
    println("end");
}
