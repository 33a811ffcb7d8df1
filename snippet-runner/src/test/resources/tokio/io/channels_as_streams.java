// The wrappers of the channels: what a lag is, what a watch shows, what an interval ticks.
import dev.asyncworkbook.kernel.stream.*;

<T> T unwrap(Option<T> option) {
    return ((Some<T>) option).value();
}

void main() {
    var mpsc = Mpsc.<Integer>channel(4);
    var numbers = new ReceiverStream<>(mpsc.rx());
    mpsc.tx().send(1).await();
    mpsc.tx().send(2).await();
    println("mpsc " + unwrap(numbers.next().await()));
    numbers.close();
    try {
        mpsc.tx().send(3).await();
        println("refused false");
    } catch (SendError e) {
        println("refused true");
    }
    println("mpsc " + unwrap(numbers.next().await()));
    println("end " + (numbers.next().await() instanceof None));

    var broadcast = Broadcast.<Integer>channel(2);
    var news = new BroadcastStream<>(broadcast.rx());
    for (int n = 1; n <= 5; n++) broadcast.tx().send(n);
    broadcast.tx().close();
    boolean open = true;
    while (open) {
        try {
            if (news.next().await() instanceof Some(var n)) println("broadcast " + n);
            else open = false;
        } catch (RecvError.Lagged lagged) {
            println("lagged " + lagged.skipped());
        }
    }

    var watch = Watch.channel("first");
    var values = new WatchStream<>(watch.rx());
    println("watch " + unwrap(values.next().await()));
    watch.tx().send("second");
    watch.tx().send("third");
    println("watch " + unwrap(values.next().await()));
    watch.tx().send("last");
    watch.tx().close();
    println("watch " + unwrap(values.next().await()));
    println("end " + (values.next().await() instanceof None));

    var start = Instant.now();
    var ticks = new IntervalStream(interval(Duration.ofMillis(10))).take(4);
    while (ticks.next().await() instanceof Some(var tick)) {
        println("tick " + tick.durationSince(start).toMillis());
        sleep(Duration.ofMillis(4)).await();
    }

    var map = new StreamMap<String, Integer>();
    for (var key : List.of("a", "b")) {
        var channel = Mpsc.<Integer>channel(4);
        spawn(() -> {
            try (var tx = channel.tx()) {
                for (int n = 0; n < (key.equals("a") ? 2 : 1); n++) {
                    sleep(Duration.ofMillis(key.equals("a") ? 10 : 15)).await();
                    tx.send(n).await();
                }
            }
        });
        map.insert(key, new ReceiverStream<>(channel.rx()));
    }
    while (map.next().await() instanceof Some(var entry)) {
        println("map %s %d, %d streams".formatted(entry.getKey(), entry.getValue(), map.size()));
    }
    println("empty " + map.isEmpty());
}
