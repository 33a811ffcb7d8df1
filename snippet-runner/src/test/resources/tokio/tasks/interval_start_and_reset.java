// Intervals that start elsewhere, that are reset, and whose ticks are given up.
Duration ms(long ms) {
    return Duration.ofMillis(ms);
}

void main() {
    var start = Instant.now();
    var ticks = intervalAt(start.plus(ms(30)), ms(20));
    println("period " + ticks.period().toMillis());
    println("first " + ticks.tick().await().durationSince(start).toMillis());
    println("second " + ticks.tick().await().durationSince(start).toMillis());
    sleep(ms(7)).await();
    ticks.reset();
    println("after reset " + ticks.tick().await().durationSince(start).toMillis());

    boolean lost = false;
    try {
        timeout(ms(5), ticks.tick()).await();
    } catch (Elapsed e) {
        lost = true;
    }
    println("given up: " + lost + " at " + start.elapsed().toMillis() + " ms");
    println("not lost " + ticks.tick().await().durationSince(start).toMillis());

    var past = intervalAt(Instant.now().minus(ms(27)), ms(10));
    var line = new StringBuilder("from the past:");
    for (int i = 0; i < 5; i++) {
        long due = past.tick().await().durationSince(start).toMillis();
        line.append(" " + due + "@" + start.elapsed().toMillis());
    }
    println(line);
    past = intervalAt(Instant.now().minus(ms(27)), ms(10));
    past.setMissedTickBehavior(MissedTickBehavior.SKIP);
    line = new StringBuilder("from the past, skip:");
    for (int i = 0; i < 4; i++) {
        long due = past.tick().await().durationSince(start).toMillis();
        line.append(" " + due + "@" + start.elapsed().toMillis());
    }
    println(line);

    var now = Instant.now();
    var lazy = interval(ms(10));
    sleep(ms(12)).await();
    long first = lazy.tick().await().durationSince(now).toMillis();
    long second = lazy.tick().await().durationSince(now).toMillis();
    long third = lazy.tick().await().durationSince(now).toMillis();
    println("first polled after 12 ms: " + first + " " + second + " " + third);
    println("at " + now.elapsed().toMillis() + " ms");

    var zero = spawn(() -> interval(Duration.ZERO).period());
    try {
        zero.await();
    } catch (JoinError e) {
        println("a period of zero panics: " + e.isPanic());
    }
}
