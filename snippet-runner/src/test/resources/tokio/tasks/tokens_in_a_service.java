// A service shuts down in an order: each part has its token, and a guard cancels what is left.
import dev.asyncworkbook.kernel.sync.CancellationToken;

void line(Instant start, String text) {
    println("%2d ms: %s".formatted(start.elapsed().toMillis(), text));
}

Future<String> worker(String name, CancellationToken token, int ms, Instant start) {
    return async(() -> {
        int[] done = {0};
        boolean[] stopped = {false};
        while (!stopped[0]) {
            select().biased()
                    .on(
                            token.cancelled(),
                            _ -> {
                                line(start, name + " stops after " + done[0]);
                                sleep(Duration.ofMillis(2)).await();
                                stopped[0] = true;
                            })
                    .on(sleep(Duration.ofMillis(ms)), _ -> done[0]++)
                    .await();
        }
        return name;
    });
}

void main() {
    var start = Instant.now();
    var root = new CancellationToken();
    var readers = root.childToken();
    var writers = root.childToken();
    var set = new JoinSet<String>();
    set.spawn(worker("reader 1", readers.childToken(), 4, start));
    set.spawn(worker("reader 2", readers, 5, start));
    set.spawn(worker("writer", writers, 7, start));
    var guarded = root.childToken();
    spawn(() -> {
        try (var _ = guarded.dropGuard()) {
            sleep(Duration.ofMillis(12)).await();
            throw new RuntimeException("lost its connection");
        }
    });
    spawn(() -> {
        guarded.cancelled().await();
        line(start, "the guard tells the writers");
        writers.cancel();
    });
    sleep(Duration.ofMillis(10)).await();
    readers.cancel();
    println(
            "cancelled: "
                    + root.isCancelled()
                    + " "
                    + readers.isCancelled()
                    + " "
                    + writers.isCancelled());
    while (set.joinNext().await() instanceof Some(var name)) {
        line(start, name + " is gone");
    }
    println("root cancelled: " + root.isCancelled());
    var late = readers.childToken();
    println("a late child of a cancelled one: " + late.isCancelled());
    set.spawn(worker("late", late, 1, start));
    root.dropGuard().close();
    println("root cancelled: " + root.isCancelled());
    set.joinNext().await();
    println(start.elapsed().toMillis() + " ms");
}
