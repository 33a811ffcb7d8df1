// Producers learn from closed() that nobody listens any more, and stop.
Duration ms(long n) {
    return Duration.ofMillis(n);
}

void main() {
    var start = Instant.now();
    var channel = Mpsc.<Integer>channel(8);
    var tx = channel.tx();
    var rx = channel.rx();
    var producers = new ArrayList<JoinHandle<Void>>();
    for (int n = 0; n < 3; n++) {
        int i = n;
        var mine = tx.copy();
        producers.add(
                spawn(() -> {
                    int[] sent = {0};
                    boolean[] stopped = {false};
                    try (mine) {
                        while (!stopped[0]) {
                            select().biased()
                                    .on(mine.closed(), _ -> stopped[0] = true)
                                    .on(
                                            sleep(ms(10 + i)),
                                            _ -> {
                                                try {
                                                    mine.send(i * 100 + sent[0]).await();
                                                    sent[0]++;
                                                } catch (SendError _) {
                                                    // nobody listens: closed() will tell
                                                }
                                            })
                                    .await();
                        }
                        sleep(ms(i)).await();
                        println(
                                start.elapsed().toMillis()
                                        + " producer "
                                        + i
                                        + " stops, sent "
                                        + sent[0]);
                    }
                }));
    }
    for (int n = 0; n < 4; n++) {
        long before = start.elapsed().toMillis();
        if (rx.recv().await() instanceof Some(var value)) {
            println(before + " got " + value);
        }
    }
    boolean quick;
    try {
        timeout(ms(1), tx.closed()).await();
        quick = true;
    } catch (Elapsed _) {
        quick = false;
    }
    println("closed already " + quick + " " + tx.isClosed());
    rx.close();
    println("closed now " + tx.isClosed());
    tx.closed().await();
    println(start.elapsed().toMillis() + " closed, but not empty");
    while (rx.recv().await() instanceof Some(var value)) {
        println("drained " + value);
    }
    for (var producer : producers) {
        producer.await();
    }

    var other = Mpsc.<Integer>unboundedChannel();
    other.tx().send(1);
    other.rx().close();
    other.tx().closed().await();
    try {
        other.tx().send(2);
    } catch (SendError error) {
        println("unbounded: given back " + error.value());
    }
}
