// What an interval does about missed ticks: burst, delay and skip.
Duration ms(long ms) {
    return Duration.ofMillis(ms);
}

void run(String name, MissedTickBehavior behavior) {
    var start = Instant.now();
    var ticks = interval(ms(100));
    ticks.setMissedTickBehavior(behavior);
    var line = new StringBuilder(name + ":");
    for (int work : List.of(0, 10, 330, 20, 0, 104, 0, 106, 0, 0)) {
        var due = ticks.tick().await();
        line.append(" " + due.durationSince(start).toMillis());
        line.append("@" + start.elapsed().toMillis());
        sleep(ms(work)).await();
    }
    println(line);
}

void main() {
    run("burst", MissedTickBehavior.BURST);
    run("delay", MissedTickBehavior.DELAY);
    run("skip", MissedTickBehavior.SKIP);

    println(
            "by default: "
                    + switch (interval(ms(1)).missedTickBehavior()) {
                        case BURST -> "burst";
                        case DELAY -> "delay";
                        case SKIP -> "skip";
                    });
    for (var behavior : MissedTickBehavior.values()) {
        for (int late : List.of(5, 6)) {
            var start = Instant.now();
            var ticks = interval(ms(10));
            ticks.setMissedTickBehavior(behavior);
            ticks.tick().await();
            sleep(ms(20 + late)).await();
            var line = new StringBuilder("late by " + late + ":");
            for (int i = 0; i < 4; i++) {
                var due = ticks.tick().await();
                line.append(" " + due.durationSince(start).toMillis());
                line.append("@" + start.elapsed().toMillis());
            }
            println(line);
        }
    }
}
