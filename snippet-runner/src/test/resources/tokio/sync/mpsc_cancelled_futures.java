// A recv that loses a select loses no message; a send that is dropped loses its value.
Duration ms(long n) {
    return Duration.ofMillis(n);
}

String some(Option<String> option) {
    return switch (option) {
        case Some(var value) -> value;
        case None() -> throw new NoSuchElementException("None");
    };
}

boolean nothing(Mpsc.Receiver<String> rx) {
    try {
        rx.tryRecv();
        return false;
    } catch (TryRecvError _) {
        return true;
    }
}

void main() {
    var start = Instant.now();
    var numbers = Mpsc.<Integer>channel(1);
    spawn(() -> {
        try (var tx = numbers.tx()) {
            for (int i = 0; i < 4; i++) {
                sleep(ms(7)).await();
                tx.send(i).await();
            }
        }
    });
    int[] ticks = {0};
    boolean[] open = {true};
    while (open[0]) {
        select().biased()
                .on(
                        numbers.rx().recv(),
                        received -> {
                            switch (received) {
                                case Some(var i) ->
                                        println(start.elapsed().toMillis() + " got " + i);
                                case None() -> open[0] = false;
                            }
                        })
                .on(sleep(ms(3)), _ -> ticks[0]++)
                .await();
    }
    println(start.elapsed().toMillis() + " end after " + ticks[0] + " ticks");

    var channel = Mpsc.<String>channel(1);
    var tx = channel.tx();
    var rx = channel.rx();
    tx.send("kept").await();
    select().biased()
            .on(tx.send("lost"), _ -> println("sent"))
            .on(sleep(ms(5)), _ -> println("dropped the send"))
            .await();
    println("got " + some(rx.recv().await()));
    println("nothing else " + nothing(rx));

    // With a permit the value is still there.
    String value = "precious";
    tx.send("kept").await();
    select().biased()
            .on(tx.reserve(), permit -> permit.send(value))
            .on(sleep(ms(5)), _ -> println("no place for " + value))
            .await();
    println("got " + some(rx.recv().await()));

    // Dropped between being promised the place and running again.
    tx.send("full").await();
    var promised = spawn(() -> tx.send("promised").await());
    sleep(ms(1)).await();
    println("got " + some(rx.recv().await()));
    println("capacity " + tx.capacity());
    promised.abort();
    try {
        promised.await();
    } catch (JoinError error) {
        println("cancelled " + error.isCancelled());
    }
    println("capacity " + tx.capacity() + ", nothing came " + nothing(rx));

    // A send that is never awaited sends nothing.
    var lazy = tx.send("lazy");
    lazy.drop();
    println("capacity " + tx.capacity() + ", nothing came " + nothing(rx));
}
