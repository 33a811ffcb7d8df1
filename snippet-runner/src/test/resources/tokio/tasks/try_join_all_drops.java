// try_join_all gives up the others at the first error; join_all waits for all of them.
record Guard(int ms) implements AutoCloseable {
    public void close() {
        println("  drop " + ms);
    }
}

class Bad extends RuntimeException {
    Bad(int ms) {
        super("bad " + ms);
    }
}

Future<Integer> step(int ms) {
    return async(() -> {
        try (var _ = new Guard(ms)) {
            println("  start " + ms);
            sleep(Duration.ofMillis(ms)).await();
            if (ms % 5 != 0) {
                throw new Bad(ms);
            }
            return ms;
        }
    });
}

Future<Boolean> isGood(int ms) {
    return async(() -> {
        try {
            step(ms).await();
            return true;
        } catch (Bad _) {
            return false;
        }
    });
}

void main() {
    var start = Instant.now();
    println("all good: Ok(" + tryJoinAll(List.of(step(20), step(5), step(10))).await() + ")");
    println(start.elapsed().toMillis() + " ms");
    try {
        tryJoinAll(List.of(step(20), step(12), step(11), step(5))).await();
    } catch (Bad e) {
        println("two bad: Err(\"" + e.getMessage() + "\")");
    }
    println(start.elapsed().toMillis() + " ms");
    println("no future: Ok(" + tryJoinAll(List.<Future<Integer>>of()).await() + ")");
    var results = joinAll(List.of(isGood(7), isGood(5), isGood(0))).await();
    println("join_all: " + results.stream().filter(good -> good).count());
    println(start.elapsed().toMillis() + " ms");
    try {
        timeout(Duration.ofMillis(6), joinAll(List.of(step(5), step(15), step(25)))).await();
    } catch (Elapsed _) {
        println("timed out: true");
    }
    var handles = new ArrayList<JoinHandle<Integer>>();
    for (int n : List.of(3, 1, 2)) {
        handles.add(
                spawn(() -> {
                    sleep(Duration.ofMillis(n)).await();
                    println("  task " + n);
                    return n;
                }));
    }
    println(joinAll(handles).await() + " at " + start.elapsed().toMillis());
}
