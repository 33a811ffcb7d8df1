// After 128 operations that are ready at once a task gives way to the others.
import dev.asyncworkbook.kernel.sync.Semaphore;

Future<Void> drain(String name, Mpsc.UnboundedReceiver<Integer> rx) {
    return async(() -> {
        while (rx.recv().await() instanceof Some(var i)) {
            if (i % 50 == 0) {
                println(name + " has " + i);
            }
        }
    });
}

Mpsc.UnboundedReceiver<Integer> filled() {
    var channel = Mpsc.<Integer>unboundedChannel();
    try (var tx = channel.tx()) {
        for (int i = 1; i <= 400; i++) {
            tx.send(i);
        }
    }
    return channel.rx();
}

void chain(int turn) {
    spawn(() -> {
        println("another task, number " + turn);
        if (turn < 4) {
            chain(turn + 1);
        }
    });
}

void main() {
    var root =
            spawn(() -> {
                chain(1);
                drain("receiver", filled()).await();
                yieldNow().await();

                var other = spawn(() -> println("other waits for all that is unconstrained"));
                Coop.unconstrained(drain("unconstrained", filled())).await();
                other.await();

                var semaphore = new Semaphore(1);
                other = spawn(() -> println("other runs between the permits"));
                for (int i = 1; i <= 130; i++) {
                    semaphore.acquire().await().close();
                    if (i > 125) {
                        println("permit " + i);
                    }
                }
                other.await();
                yieldNow().await();

                other = spawn(() -> println("other runs between the sleeps"));
                for (int i = 1; i <= 130; i++) {
                    sleep(Duration.ZERO).await();
                    if (i > 126) {
                        println("sleep " + i);
                    }
                }
                other.await();
            });
    root.await();
}
