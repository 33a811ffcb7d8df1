// What each behavior makes of a tick that is late by nothing, by 5 ms, by 6 ms and by periods.
import dev.asyncworkbook.kernel.time.Time;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

String name(MissedTickBehavior behavior) {
    return switch (behavior) {
        case BURST -> "Burst";
        case DELAY -> "Delay";
        case SKIP -> "Skip";
    };
}

void main() {
    for (var behavior : MissedTickBehavior.values()) {
        var start = Instant.now();
        var ticks = interval(ms(10));
        ticks.setMissedTickBehavior(behavior);
        var line = new ArrayList<String>();
        for (int late : List.of(0, 10, 15, 6, 16, 1, 35, 0, 0, 20, 40, 3, 3)) {
            Time.advance(ms(late)).await();
            var at = ticks.tick().await();
            line.add(at.durationSince(start).toMillis() + "/" + start.elapsed().toMillis());
        }
        println(name(behavior) + ": " + String.join(" ", line));
    }
    var now = Instant.now();
    for (var behavior : MissedTickBehavior.values()) {
        var base = Instant.now();
        Time.advance(ms(25)).await();
        var ticks = intervalAt(base.plus(ms(2)), ms(10));
        ticks.setMissedTickBehavior(behavior);
        var line = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var at = ticks.tick().await();
            line.add(at.durationSince(base).toMillis() + "/" + base.elapsed().toMillis());
        }
        println(
                "from the past, "
                        + name(ticks.missedTickBehavior())
                        + ": "
                        + String.join(" ", line));
    }
    println(now.elapsed().toMillis() + " ms");
    var seven = interval(ms(7));
    println(name(seven.missedTickBehavior()) + " " + seven.period().toMillis() + "ms");
    var zero = spawn(() -> interval(Duration.ZERO).tick().await());
    try {
        zero.await();
    } catch (JoinError e) {
        println("a period of zero panics: " + e.isPanic());
    }
}
