// A debouncer resets one sleep with each event; a throttler lets the first of each window pass.
Mpsc.UnboundedReceiver<Integer> events(int... pauses) {
    var channel = Mpsc.<Integer>unboundedChannel();
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (int n = 0; n < pauses.length; n++) {
                sleep(Duration.ofMillis(pauses[n])).await();
                tx.send(n);
            }
        }
    });
    return channel.rx();
}

Integer last;
boolean open = true;

void main() {
    var start = Instant.now();
    var quiet = Duration.ofMillis(10);
    var rx = events(1, 4, 4, 30, 10, 11, 2);
    var timer = sleep(quiet);
    while (open) {
        select().biased()
                .on(
                        rx.recv(),
                        event -> {
                            if (event instanceof Some(var n)) {
                                last = n;
                                timer.reset(Instant.now().plus(quiet));
                            } else {
                                open = false;
                            }
                        })
                .on(
                        borrow(timer),
                        _ -> {
                            println(start.elapsed().toMillis() + " ms: debounced " + last);
                            last = null;
                        })
                .onlyIf(last != null)
                .await();
    }
    println(
            start.elapsed().toMillis()
                    + " ms: left "
                    + (last == null ? "None" : "Some(" + last + ")"));

    var again = Instant.now();
    var more = events(1, 1, 9, 3, 25, 1, 1);
    var window = interval(Duration.ofMillis(10));
    window.setMissedTickBehavior(MissedTickBehavior.SKIP);
    var passed = new ArrayList<String>();
    while (more.recv().await() instanceof Some(var n)) {
        var at = window.tick().await();
        passed.add(n + "@" + at.durationSince(again).toMillis() + "/" + again.elapsed().toMillis());
    }
    println("throttled " + String.join(" ", passed));
}
