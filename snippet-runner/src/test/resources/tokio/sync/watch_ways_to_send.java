// send, send_replace, send_modify and send_if_modified: with receivers, and without.
Option<Integer> doubleIfOdd(int value) {
    return value % 2 == 1 ? new Some<>(value * 2) : new None<>();
}

boolean sends(Watch.Sender<Integer> tx, int value) {
    try {
        tx.send(value);
        return true;
    } catch (SendError _) {
        return false;
    }
}

void main() {
    var start = Instant.now();
    var channel = Watch.channel(10);
    var tx = channel.tx();
    var rx = channel.rx();
    var reader =
            spawn(() -> {
                try (rx) {
                    while (true) {
                        rx.changed().await();
                        println(start.elapsed().toMillis() + " reader sees " + rx.borrow());
                    }
                } catch (RecvError _) {
                    println(start.elapsed().toMillis() + " reader ends");
                }
            });
    sleep(Duration.ofMillis(1)).await();
    println("replaced " + tx.sendReplace(11));
    sleep(Duration.ofMillis(1)).await();
    tx.sendModify(value -> value + 1);
    tx.sendModify(value -> value + 1);
    println("now " + tx.borrow());
    sleep(Duration.ofMillis(1)).await();
    println("modified " + tx.sendIfModified(value -> doubleIfOdd(value)));
    println("modified " + tx.sendIfModified(value -> doubleIfOdd(value)));
    sleep(Duration.ofMillis(1)).await();
    reader.abort();
    try {
        reader.await();
    } catch (JoinError error) {
        println("aborted " + error.isCancelled());
    }

    println("receivers " + tx.receiverCount() + ", closed " + tx.isClosed());
    try {
        tx.send(99);
    } catch (SendError error) {
        println("given back " + error.value());
    }
    println("still " + tx.borrow());
    println("replaced " + tx.sendReplace(40));
    tx.sendModify(value -> value + 2);
    println("now " + tx.borrow());
    var again = tx.subscribe();
    println("closed " + tx.isClosed() + ", new " + again.hasChanged());
    println("send " + sends(tx, 43));
    println("again sees " + again.borrow() + ", new " + again.hasChanged());

    var failed =
            spawn(() -> {
                tx.sendModify(_ -> {
                    throw new IllegalStateException("no new value");
                });
            });
    try {
        failed.await();
        println("panicked false");
    } catch (JoinError _) {
        println("panicked true");
    }
    println("after the panic " + tx.borrow() + ", new " + again.hasChanged());
    println("send " + sends(tx, 44));
    var watcher =
            spawn(() -> {
                tx.closed().await();
                println("nobody looks any more");
            });
    sleep(Duration.ofMillis(1)).await();
    again.close();
    watcher.await();
}
