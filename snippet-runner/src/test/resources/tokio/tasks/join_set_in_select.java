// A supervisor: join_next in a select beside a ticker and a queue of new jobs.
boolean open = true;

void main() {
    var start = Instant.now();
    var channel = Mpsc.<Integer>channel(4);
    var rx = channel.rx();
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (int n = 1; n <= 6; n++) {
                tx.send(n).await();
                sleep(Duration.ofMillis(4)).await();
            }
        }
    });
    var set = new JoinSet<Integer>();
    var ticks = interval(Duration.ofMillis(10));
    while (open || !set.isEmpty()) {
        try {
            select().biased()
                    .onSome(
                            set.joinNext(),
                            n ->
                                    println(
                                            start.elapsed().toMillis()
                                                    + " ms: job "
                                                    + n
                                                    + " ended, "
                                                    + set.len()
                                                    + " left"))
                    .on(
                            rx.recv(),
                            job -> {
                                if (job instanceof Some(var n)) {
                                    println(start.elapsed().toMillis() + " ms: job " + n);
                                    var handle =
                                            set.spawn(() -> {
                                                sleep(Duration.ofMillis(5 * n)).await();
                                                if (n == 2) {
                                                    throw new RuntimeException("two");
                                                }
                                                return n;
                                            });
                                    if (n == 5) {
                                        handle.abort();
                                    }
                                } else {
                                    println(start.elapsed().toMillis() + " ms: no more jobs");
                                    open = false;
                                }
                            })
                    .onlyIf(open && set.len() < 3)
                    .on(
                            ticks.tick(),
                            at -> println(at.durationSince(start).toMillis() + " ms: tick"))
                    .await();
        } catch (JoinError e) {
            println(start.elapsed().toMillis() + " ms: failed, panic " + e.isPanic());
        }
    }
    println(start.elapsed().toMillis() + " ms: over");
}
