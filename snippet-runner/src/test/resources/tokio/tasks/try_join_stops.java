// try_join stops at the first error and drops the others; join waits for all.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("  drop " + name);
    }
}

class Failed extends RuntimeException {
    Failed(String message) {
        super(message);
    }
}

Future<String> work(String name, int ms, boolean fail) {
    return async(() -> {
        try (var _ = new Guard(name)) {
            sleep(Duration.ofMillis(ms)).await();
            if (fail) {
                throw new Failed(name + " failed");
            }
            println("  " + name + " done");
            return name;
        }
    });
}

void main() {
    var start = Instant.now();
    var all = tryJoin(work("a", 10, false), work("b", 20, false), work("c", 5, false)).await();
    long at = start.elapsed().toMillis();
    println(all.first() + " " + all.second() + " " + all.third() + " at " + at + " ms");

    start = Instant.now();
    try {
        tryJoin(work("d", 30, false), work("e", 10, true), work("f", 5, false)).await();
    } catch (Failed e) {
        println(e.getMessage() + " at " + start.elapsed().toMillis() + " ms");
    }

    start = Instant.now();
    try {
        tryJoin(work("g", 10, true), work("h", 10, true)).await();
    } catch (Failed e) {
        println(e.getMessage() + " at " + start.elapsed().toMillis() + " ms");
    }

    start = Instant.now();
    try {
        tryJoinAll(List.of(work("i", 3, false), work("j", 1, true), work("k", 2, true))).await();
    } catch (Failed e) {
        println(e.getMessage() + " at " + start.elapsed().toMillis() + " ms");
    }

    start = Instant.now();
    var list = new ArrayList<Future<Boolean>>();
    for (var one : List.of(work("l", 3, false), work("m", 1, true))) {
        list.add(
                async(() -> {
                    try {
                        one.await();
                        return true;
                    } catch (Failed e) {
                        return false;
                    }
                }));
    }
    var each = joinAll(list).await();
    println("errors " + Collections.frequency(each, false));
    println("at " + start.elapsed().toMillis() + " ms");
}
