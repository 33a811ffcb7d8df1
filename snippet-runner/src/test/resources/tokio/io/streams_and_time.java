// When timeout, throttle, then and merge give their values.
import dev.asyncworkbook.kernel.stream.*;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

Stream<Long> source(long... pauses) {
    var channel = Mpsc.<Long>channel(8);
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (long pause : pauses) {
                sleep(ms(pause)).await();
                tx.send(pause).await();
            }
        }
    });
    return new ReceiverStream<>(channel.rx());
}

String now(Instant start) {
    return start.elapsed().toMillis() + " ms ";
}

void main() {
    var start = Instant.now();
    var limited = source(5, 25, 12, 31).timeout(ms(10));
    boolean open = true;
    while (open) {
        try {
            if (limited.next().await() instanceof Some(var n)) {
                println("timeout: " + now(start) + n);
            } else {
                open = false;
            }
        } catch (Elapsed e) {
            println("timeout: " + now(start) + e.getMessage());
        }
    }
    println("timeout: end at " + start.elapsed().toMillis());

    start = Instant.now();
    var slow = source(1, 1, 30, 1).throttle(ms(10));
    while (slow.next().await() instanceof Some(var n)) println("throttle: " + now(start) + n);
    println("throttle: end at " + start.elapsed().toMillis());

    start = Instant.now();
    var one =
            Streams.iter(List.of(30, 10, 0))
                    .then(n ->
                            async(() -> {
                                println("then: begins " + n);
                                sleep(ms(n)).await();
                                return n;
                            }));
    while (one.next().await() instanceof Some(var n)) println("then: " + now(start) + n);

    start = Instant.now();
    var both = source(10, 10, 10).merge(source(5, 5, 5, 20).map(n -> n + 100));
    while (both.next().await() instanceof Some(var n)) println("merge: " + now(start) + n);
    var zero = Streams.<Integer>pending().timeout(ms(0));
    try {
        zero.next().await();
        println("zero: false");
    } catch (Elapsed e) {
        println("zero: true");
    }
}
