// Three servers are asked the same; the first answer counts, and the others notice and stop.
Duration ms(long n) {
    return Duration.ofMillis(n);
}

record Server(String name, int pace, Oneshot.Sender<String> tx) {

    void serve(Instant start) {
        int[] steps = {0};
        boolean[] closed = {false};
        while (steps[0] < 4) {
            select().biased()
                    .on(
                            tx.closed(),
                            _ -> {
                                println(
                                        start.elapsed().toMillis()
                                                + " "
                                                + name
                                                + " stops after "
                                                + steps[0]);
                                closed[0] = true;
                            })
                    .on(sleep(Duration.ofMillis(pace)), _ -> steps[0]++)
                    .await();
            if (closed[0]) {
                return;
            }
        }
        try {
            tx.send(name + "'s answer");
            println(start.elapsed().toMillis() + " " + name + " answers");
        } catch (SendError error) {
            println(start.elapsed().toMillis() + " too late: " + error.value());
        }
    }
}

void main() {
    var start = Instant.now();
    for (int round = 1; round <= 2; round++) {
        var one = Oneshot.<String>channel();
        var two = Oneshot.<String>channel();
        var three = Oneshot.<String>channel();
        var all = Mpsc.<Integer>channel(1);
        var servers =
                List.of(
                        new Server("slow", 9, one.tx()),
                        new Server("quick", 5 * round, two.tx()),
                        new Server("lost", 7, three.tx()));
        for (var server : servers) {
            var done = all.tx().copy();
            spawn(() -> {
                try (done) {
                    server.serve(start);
                }
            });
        }
        all.tx().close();
        three.rx().close();
        select().biased()
                .on(
                        borrow(one.rx()),
                        answer -> println(start.elapsed().toMillis() + " one: " + answer))
                .on(
                        borrow(two.rx()),
                        answer -> println(start.elapsed().toMillis() + " two: " + answer))
                .await();
        one.rx().close();
        two.rx().close();
        long now = start.elapsed().toMillis();
        println(now + " nobody works " + (all.rx().recv().await() instanceof None));
    }
}
