// Intervals as streams, throttled and timed streams, one behind the other.
import dev.asyncworkbook.kernel.stream.*;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

Stream<Integer> source(int... pauses) {
    var channel = Mpsc.<Integer>unboundedChannel();
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (int pause : pauses) {
                sleep(ms(pause)).await();
                tx.send(pause);
            }
        }
    });
    return new UnboundedReceiverStream<>(channel.rx());
}

void main() {
    var begin = Instant.now();
    var ticks = new IntervalStream(interval(ms(10))).skip(1).take(3);
    while (ticks.next().await() instanceof Some(var at)) {
        println("tick " + at.durationSince(begin).toMillis() + " at " + begin.elapsed().toMillis());
    }
    var start = Instant.now();
    var calm = Streams.iter(List.of(1, 2, 3, 4)).throttle(ms(7));
    if (calm.next().await() instanceof Some(var first)) {
        println("first Some(" + first + ") at " + start.elapsed().toMillis());
    }
    sleep(ms(10)).await();
    while (calm.next().await() instanceof Some(var n)) {
        println("calm " + n + " at " + start.elapsed().toMillis());
    }
    println("calm ends at " + start.elapsed().toMillis());

    start = Instant.now();
    var timed = source(3, 12, 3, 25).timeout(ms(10));
    for (int i = 0; i < 7; i++) {
        try {
            if (!(timed.next().await() instanceof Some(var n))) {
                break;
            }
            println("value " + n + " at " + start.elapsed().toMillis());
        } catch (Elapsed _) {
            println("nothing at " + start.elapsed().toMillis());
        }
    }
    println("timed ends at " + start.elapsed().toMillis());

    start = Instant.now();
    var both = source(2, 2, 2).chain(source(3, 9, 1).map(n -> n * 10));
    both = both.merge(new IntervalStream(interval(ms(5))).map(_ -> 7).take(3));
    while (both.next().await() instanceof Some(var n)) {
        println(n + " at " + start.elapsed().toMillis());
    }
}
