// An abort of a task in each state: not begun, woken but not run, ended but not joined, joined.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("  drop " + name);
    }
}

void tell(String name, JoinHandle<Integer> task) {
    try {
        println(name + ": " + task.await());
    } catch (JoinError e) {
        println(name + ": cancelled " + e.isCancelled());
    }
}

JoinHandle<Integer> waiting(String name, Oneshot.Receiver<Integer> rx) {
    return spawn(() -> {
        try (var _ = new Guard(name)) {
            return rx.await();
        }
    });
}

void main() {
    var fresh = spawn(() -> 1);
    fresh.abort();
    tell("not begun", fresh);

    var first = Oneshot.<Integer>channel();
    var woken = waiting("woken", first.rx());
    yieldNow().await();
    first.tx().send(2);
    woken.abort();
    tell("woken", woken);

    var second = Oneshot.<Integer>channel();
    woken = waiting("aborted, then woken", second.rx());
    yieldNow().await();
    woken.abort();
    second.tx().send(3);
    println("the value is taken: true");
    tell("aborted, then woken", woken);

    var ended = spawn(() -> 4);
    yieldNow().await();
    ended.abort();
    tell("ended", ended);

    var timed =
            spawn(() -> {
                sleep(Duration.ofMillis(5)).await();
                return 6;
            });
    sleep(Duration.ofMillis(5)).await();
    println("finished at its moment: " + timed.isFinished());
    timed.abort();
    tell("timed", timed);
    var joined = spawn(() -> 7);
    println("joined " + joined.await());
    joined.abort();
    println("finished " + joined.isFinished());
}
