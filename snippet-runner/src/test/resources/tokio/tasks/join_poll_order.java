// In which order join polls its branches, turn after turn, and what a panic in one does.
Future<String> polled(String name, int times) {
    int[] left = {times};
    return cx -> {
        println("poll " + name);
        left[0]--;
        if (left[0] == 0) {
            return Poll.ready(name);
        }
        cx.waker().wake();
        return Poll.pending();
    };
}

record Guard(String name) implements AutoCloseable {
    public void close() {
        println("drop " + name);
    }
}

void main() {
    println("three branches");
    var all = join(polled("a", 3), polled("b", 1), polled("c", 4)).await();
    println(all.first() + " " + all.second() + " " + all.third());

    println("with a panic");
    var task =
            spawn(
                    join(
                            async(() -> {
                                try (var _ = new Guard("left")) {
                                    polled("left", 5).await();
                                }
                            }),
                            async(() -> {
                                try (var _ = new Guard("middle")) {
                                    polled("middle", 2).await();
                                    throw new RuntimeException("in the middle");
                                }
                            }),
                            async(() -> {
                                try (var _ = new Guard("right")) {
                                    polled("right", 5).await();
                                }
                            })));
    try {
        task.await();
    } catch (JoinError e) {
        println("panic: " + e.isPanic());
    }
}
