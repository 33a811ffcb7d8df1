// The ends of a oneshot: closed, dropped, empty, too late.
String word(Oneshot.Receiver<Integer> rx) {
    try {
        return "value " + rx.tryRecv();
    } catch (TryRecvError.Empty _) {
        return "empty";
    } catch (TryRecvError.Closed _) {
        return "closed";
    }
}

boolean isOk(Future<Integer> rx) {
    try {
        rx.await();
        return true;
    } catch (RecvError | Elapsed _) {
        return false;
    }
}

boolean panics(JoinHandle<?> task) {
    try {
        task.await();
        return false;
    } catch (JoinError error) {
        return error.isPanic();
    }
}

/** What the error has that send throws. */
Object givenBack(Oneshot.Sender<Integer> tx, int value) {
    try {
        tx.send(value);
        return "nothing";
    } catch (SendError error) {
        return error.value();
    }
}

void main() {
    var start = Instant.now();
    var one = Oneshot.<Integer>channel();
    println("try: " + word(one.rx()));
    one.tx().send(1);
    println("send: true");
    one.rx().close();
    println("closed, but sent: " + word(one.rx()));
    println("only once: " + word(one.rx()));

    var two = Oneshot.<Integer>channel();
    two.rx().close();
    println("sender knows: " + two.tx().isClosed());
    println("given back: " + givenBack(two.tx(), 2));
    println("await when closed: " + isOk(borrow(two.rx())));
    println("try when closed: " + word(two.rx()));
    var again = spawn(() -> isOk(two.rx()));
    println("await again panics: " + panics(again));

    var three = Oneshot.<Integer>channel();
    three.rx().close();
    println("closed and asked: " + word(three.rx()));
    var after = spawn(() -> isOk(three.rx()));
    println("await after that panics: " + panics(after));
    three.tx().close();

    var four = Oneshot.<Integer>channel();
    four.tx().close();
    println("dropped sender: " + word(four.rx()));

    var five = Oneshot.<Integer>channel();
    var watcher =
            spawn(() -> {
                five.tx().closed().await();
                println(start.elapsed().toMillis() + " the receiver is gone");
                println("given back: " + givenBack(five.tx(), 3));
            });
    println("in time: " + isOk(timeout(Duration.ofMillis(7), five.rx())));
    println(start.elapsed().toMillis() + " gave up");
    watcher.await();

    var six = Oneshot.<Integer>channel();
    spawn(() -> {
        sleep(Duration.ofMillis(5)).await();
        println("sending, closed: " + six.tx().isClosed());
        six.tx().send(4);
        println("sent: true");
    });
    println("patience: " + isOk(timeout(Duration.ofMillis(3), borrow(six.rx()))));
    println("still: " + six.rx().await());

    var seven = Oneshot.<Integer>channel();
    var waiter = spawn(() -> isOk(seven.rx()));
    var failing =
            spawn(() -> {
                try (var _ = seven.tx()) {
                    sleep(Duration.ofMillis(1)).await();
                    throw new IllegalStateException("without an answer");
                }
            });
    println("answered: " + waiter.await());
    println("panicked: " + panics(failing));
}
