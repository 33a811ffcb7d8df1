// A pipeline: each stage is a task between two channels of one place; one stage drops what is bad.
void line(Instant start, String text) {
    println("%3d %s".formatted(start.elapsed().toMillis(), text));
}

Mpsc.Receiver<Integer> stage(
        String name,
        int ms,
        Mpsc.Receiver<Integer> rx,
        Function<Integer, Option<Integer>> f,
        Instant start) {
    var channel = Mpsc.<Integer>channel(1);
    spawn(() -> {
        try (rx;
                var tx = channel.tx()) {
            while (rx.recv().await() instanceof Some(var n)) {
                sleep(Duration.ofMillis(ms)).await();
                if (f.apply(n) instanceof Some(var m)) {
                    try {
                        tx.send(m).await();
                    } catch (SendError _) {
                        line(start, name + ": nobody wants " + m);
                        return;
                    }
                } else {
                    line(start, name + ": drops " + n);
                }
            }
            line(start, name + ": end");
        }
    });
    return channel.rx();
}

void main() {
    for (int take : List.of(100, 3)) {
        var start = Instant.now();
        var channel = Mpsc.<Integer>channel(1);
        var source =
                spawn(() -> {
                    try (var tx = channel.tx()) {
                        for (int n = 1; n <= 7; n++) {
                            try {
                                tx.send(n).await();
                            } catch (SendError _) {
                                line(start, "source: stops at " + n);
                                return;
                            }
                        }
                        line(start, "source: end");
                    }
                });
        var squares = stage("square", 2, channel.rx(), n -> new Some<>(n * n), start);
        var odd = stage("odd", 5, squares, n -> n % 2 == 1 ? new Some<>(n) : new None<>(), start);
        try (var last = stage("add", 1, odd, n -> new Some<>(n + 100), start)) {
            int taken = 0;
            while (taken < take && last.recv().await() instanceof Some(var n)) {
                line(start, "main: " + n);
                taken++;
            }
        }
        source.await();
        sleep(Duration.ofMillis(30)).await();
    }
}
