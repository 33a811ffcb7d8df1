// The usual way to give a task some time, and then to end it.
record Guard(int ms) implements AutoCloseable {
    public void close() {
        println("  cleanup of " + ms);
    }
}

Future<Option<Integer>> limited(int ms, int limit) {
    return async(() -> {
        var task =
                spawn(() -> {
                    try (var _ = new Guard(ms)) {
                        sleep(Duration.ofMillis(ms)).await();
                        return ms * 2;
                    }
                });
        try {
            return new Some<>(timeout(Duration.ofMillis(limit), borrow(task)).await());
        } catch (Elapsed _) {
            println("  " + ms + " takes too long");
            task.abort();
            try {
                task.await();
                println("  gone: false");
            } catch (JoinError _) {
                println("  gone: true");
            }
            return new None<>();
        }
    });
}

String show(Option<Integer> option) {
    return option instanceof Some(var value) ? "Some(" + value + ")" : "None";
}

void main() {
    var start = Instant.now();
    for (var pair :
            List.of(
                    List.of(10, 20),
                    List.of(30, 20),
                    List.of(20, 20),
                    List.of(0, 0),
                    List.of(5, 0))) {
        int ms = pair.get(0);
        int limit = pair.get(1);
        var result = limited(ms, limit).await();
        println(
                ms
                        + " within "
                        + limit
                        + ": "
                        + show(result)
                        + " at "
                        + start.elapsed().toMillis()
                        + " ms");
    }
    var both = join(limited(7, 9), limited(9, 7)).await();
    println(
            show(both.first())
                    + " "
                    + show(both.second())
                    + " at "
                    + start.elapsed().toMillis()
                    + " ms");
}
