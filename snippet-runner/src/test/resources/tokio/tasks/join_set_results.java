// A JoinSet gives results in the order of the ends, and errors too.
void main() {
    var start = Instant.now();
    var set = new JoinSet<String>();
    println("empty set: " + (set.joinNext().await() instanceof None));
    for (int ms : List.of(30, 10, 20, 10)) {
        set.spawn(() -> {
            sleep(Duration.ofMillis(ms)).await();
            if (ms == 20) {
                throw new RuntimeException("twenty");
            }
            return "slept " + ms;
        });
    }
    var stopped =
            set.spawn(() -> {
                sleep(Duration.ofSeconds(9)).await();
                return "never";
            });
    set.spawn(() -> "at once");
    println("len " + set.len());
    stopped.abort();
    while (true) {
        try {
            if (!(set.joinNext().await() instanceof Some(var text))) {
                break;
            }
            println(start.elapsed().toMillis() + " ms: " + text + ", left " + set.len());
        } catch (JoinError e) {
            String what = e.isPanic() ? "panic" : "cancelled";
            println(start.elapsed().toMillis() + " ms: " + what + ", left " + set.len());
        }
    }
    println("stopped finished: " + stopped.isFinished());
    println("is empty: " + set.isEmpty());
    set.spawn(() -> "used again");
    if (set.joinNext().await() instanceof Some(var text)) {
        println(text);
    }
}
