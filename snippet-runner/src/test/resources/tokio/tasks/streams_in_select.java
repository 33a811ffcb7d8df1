// Two streams in one select until both have ended; fuse, peek, fold, take_while and skip between.
import dev.asyncworkbook.kernel.stream.*;

record Item(int ms, int n) {}

Stream<Integer> source(Item... items) {
    var channel = Mpsc.<Integer>channel(1);
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (var item : items) {
                sleep(Duration.ofMillis(item.ms)).await();
                try {
                    tx.send(item.n).await();
                } catch (SendError _) {
                    println("  nobody wants " + item.n);
                    return;
                }
            }
        }
    });
    return new ReceiverStream<>(channel.rx());
}

class Bad extends RuntimeException {
    Bad(String text) {
        super("bad " + text);
    }
}

int parse(String text) {
    try {
        return Integer.parseInt(text);
    } catch (NumberFormatException _) {
        throw new Bad(text);
    }
}

boolean over = false;

void main() {
    var start = Instant.now();
    var left = source(new Item(3, 1), new Item(3, 2), new Item(3, 3)).fuse();
    var right = source(new Item(4, 10), new Item(0, 20), new Item(10, 30)).map(n -> n + 1).fuse();
    while (!over) {
        select().biased()
                .onSome(
                        left.next(),
                        n -> println("%2d: left %d".formatted(start.elapsed().toMillis(), n)))
                .onSome(
                        right.next(),
                        n -> println("%2d: right %d".formatted(start.elapsed().toMillis(), n)))
                .orElse(() -> over = true)
                .await();
    }
    String again = left.next().await() instanceof None ? "None" : "?";
    println("%2d: both end, again %s".formatted(start.elapsed().toMillis(), again));
    try (var positive =
            source(new Item(1, 5), new Item(1, 6), new Item(1, -1), new Item(1, 7), new Item(1, 8))
                    .takeWhile(n -> n > 0)) {
        String sum = positive.fold("", (all, n) -> all + n + ".").await();
        println(sum + " at " + start.elapsed().toMillis());
    }
    sleep(Duration.ofMillis(5)).await();
    var ticks = new IntervalStream(interval(Duration.ofMillis(10))).skip(1).take(4);
    var numbers = Streams.iter(List.of(1, 2, 3)).chain(source(new Item(15, 4), new Item(1, 5)));
    var begin = Instant.now();
    var both = ticks.map(at -> (int) at.durationSince(begin).toMillis() * 100).merge(numbers);
    var seen = new ArrayList<String>();
    while (both.next().await() instanceof Some(var n)) {
        seen.add(n + "@" + begin.elapsed().toMillis());
    }
    println(String.join(" ", seen));
    var evens =
            source(new Item(1, 1), new Item(1, 2), new Item(1, 3), new Item(1, 4))
                    .filter(n -> n % 2 == 0)
                    .collect()
                    .await();
    println(evens);
    try {
        println(Streams.iter(List.of("1", "x", "3")).map(t -> parse(t)).collect().await());
    } catch (Bad e) {
        println("Err(\"" + e.getMessage() + "\")");
    }
}
