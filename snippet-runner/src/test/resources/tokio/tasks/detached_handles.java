// A handle that is dropped detaches its task; an abort handle that was kept can still end it.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("drop " + name);
    }
}

Future<String> work(String name, int ms) {
    return async(() -> {
        try (var _ = new Guard(name)) {
            sleep(Duration.ofMillis(ms)).await();
            println(name + " done");
            return name;
        }
    });
}

void main() {
    spawn(work("detached", 10));
    var set = new JoinSet<String>();
    var kept = set.spawn(work("kept", 20));
    set.detachAll();
    var ofQuick = set.spawn(work("quick", 1));
    sleep(Duration.ofMillis(5)).await();
    println("quick finished: " + ofQuick.isFinished());
    ofQuick.abort();
    if (set.joinNext().await() instanceof Some(var name)) {
        println("quick gives \"" + name + "\"");
    }
    println("kept finished: " + kept.isFinished());
    kept.abort();
    println("aborted, finished: " + kept.isFinished());
    yieldNow().await();
    println("after a turn: " + kept.isFinished());
    sleep(Duration.ofMillis(30)).await();
    println("end");
}
