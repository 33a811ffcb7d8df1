// A select over two channels until both have ended, with a deadline made once.
Mpsc.Receiver<String> source(String name, int count, int ms) {
    var channel = Mpsc.<String>channel(1);
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (int n = 0; n < count; n++) {
                sleep(Duration.ofMillis(ms)).await();
                try {
                    tx.send(name + n).await();
                } catch (SendError _) {
                    println("  " + name + ": nobody listens after " + n);
                    return;
                }
            }
            println("  " + name + ": all sent");
        }
    });
    return channel.rx();
}

Future<Void> drain(int limit) {
    return async(() -> {
        var start = Instant.now();
        try (var a = source("a", 3, 7);
                var b = source("b", 4, 10)) {
            var deadline = sleep(Duration.ofMillis(limit));
            String outcome = "";
            while (outcome.isEmpty()) {
                outcome =
                        select(String.class)
                                .biased()
                                .on(borrow(deadline), _ -> "deadline")
                                .onSome(
                                        a.recv(),
                                        m -> {
                                            println(start.elapsed().toMillis() + " ms: " + m);
                                            return "";
                                        })
                                .onSome(
                                        b.recv(),
                                        m -> {
                                            println(
                                                    start.elapsed().toMillis()
                                                            + " ms: "
                                                            + m
                                                            + ", handling");
                                            sleep(Duration.ofMillis(3)).await();
                                            return "";
                                        })
                                .orElse(() -> "both ended")
                                .await();
            }
            println(start.elapsed().toMillis() + " ms: " + outcome);
        }
    });
}

void main() {
    drain(25).await();
    drain(1000).await();
    sleep(Duration.ofMillis(50)).await();
}
