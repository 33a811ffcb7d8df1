// Broadcast, watch and unbounded channels as streams: lag, latest values, and their ends.
import dev.asyncworkbook.kernel.stream.*;

String show(Option<?> option) {
    return switch (option) {
        case Some<?>(String text) -> "Some(\"" + text + "\")";
        case Some<?>(var value) -> "Some(" + value + ")";
        case None<?> _ -> "None";
    };
}

void main() {
    var news = Broadcast.<Integer>channel(4);
    var stream = new BroadcastStream<>(news.rx());
    for (int n = 0; n < 7; n++) {
        news.tx().send(n);
    }
    var late = new BroadcastStream<>(news.tx().subscribe());
    news.tx().send(7);
    news.tx().close();
    while (true) {
        try {
            if (!(stream.next().await() instanceof Some(var n))) {
                break;
            }
            println("value " + n);
        } catch (RecvError.Lagged e) {
            println("lost " + e.skipped());
        }
    }
    if (late.next().await() instanceof Some(var n)) {
        println("late: " + n + " " + (late.next().await() instanceof None));
    }

    var state = Watch.channel("first");
    var now = new WatchStream<>(state.rx().copy());
    var task =
            spawn(() -> {
                try (var tx = state.tx()) {
                    for (var step :
                            List.of(
                                    Map.entry(5, "second"),
                                    Map.entry(0, "third"),
                                    Map.entry(5, "fourth"))) {
                        sleep(Duration.ofMillis(step.getKey())).await();
                        println("send " + step.getValue());
                        tx.send(step.getValue());
                    }
                    sleep(Duration.ofMillis(1)).await();
                }
            });
    while (now.next().await() instanceof Some(var value)) {
        println("sees " + value);
        if (value.equals("second")) {
            sleep(Duration.ofMillis(3)).await();
        }
    }
    task.await();
    var again = new WatchStream<>(state.rx());
    println(
            "a new stream of a closed one: "
                    + show(again.next().await())
                    + " "
                    + show(again.next().await()));

    var channel = Mpsc.<String>unboundedChannel();
    var words =
            new UnboundedReceiverStream<>(channel.rx())
                    .filterMap(w ->
                            w.startsWith("x") ? new Some<>(w.substring(1)) : new None<String>());
    for (var word : List.of("xa", "b", "xc", "x")) {
        channel.tx().send(word);
    }
    println(show(words.next().await()) + " " + show(words.next().await()));
    var rest = words.map(w -> w.length());
    channel.tx().close();
    println(show(rest.next().await()) + " " + show(rest.next().await()));
}
