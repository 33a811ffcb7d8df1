// What is lost in a select: an async fn in its middle, not a pinned one, not a channel's message.
record Pair(int first, int second) {}

Future<Option<Pair>> pair(Mpsc.Receiver<Integer> rx) {
    return async(() -> {
        if (rx.recv().await() instanceof Some(var first)
                && rx.recv().await() instanceof Some(var second)) {
            return new Some<>(new Pair(first, second));
        }
        return new None<>();
    });
}

Mpsc.Receiver<Integer> numbers() {
    var channel = Mpsc.<Integer>channel(16);
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (int n = 0; n < 8; n++) {
                sleep(Duration.ofMillis(4)).await();
                tx.send(n).await();
            }
        }
    });
    return channel.rx();
}

boolean open = true;
boolean whole;

void line(Instant start, String text) {
    println("%2d ms: %s".formatted(start.elapsed().toMillis(), text));
}

void take(Instant start, Option<Pair> got) {
    if (got instanceof Some(Pair(var a, var b))) {
        line(start, a + " and " + b);
    } else {
        open = false;
    }
}

void main() {
    var first = Instant.now();
    var ticks = interval(Duration.ofMillis(10));
    var rx = numbers();
    while (open) {
        select().biased()
                .on(ticks.tick(), _ -> line(first, "tick"))
                .on(pair(rx), got -> take(first, got))
                .await();
    }
    println("pinned");
    open = true;
    var start = Instant.now();
    var more = interval(Duration.ofMillis(10));
    var again = numbers();
    while (open) {
        var pinned = pair(again);
        whole = false;
        while (!whole) {
            select().biased()
                    .on(more.tick(), _ -> line(start, "tick"))
                    .on(
                            borrow(pinned),
                            got -> {
                                whole = true;
                                take(start, got);
                            })
                    .await();
        }
    }
    println(start.elapsed().toMillis() + " ms");
}
