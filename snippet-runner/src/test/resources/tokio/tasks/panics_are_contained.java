// A panic ends its task alone: what it held is dropped, its channel closes, the others go on.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("drop " + name);
    }
}

boolean panicked(JoinHandle<?> task) {
    try {
        task.await();
        return false;
    } catch (JoinError e) {
        return e.isPanic();
    }
}

void main() {
    var channel = Mpsc.<Integer>channel(4);
    var rx = channel.rx();
    var reply = Oneshot.<Integer>channel();
    var dies =
            spawn(() -> {
                try (var tx = channel.tx();
                        var _ = new Guard("outer");
                        var _ = reply.tx()) {
                    tx.send(1).await();
                    try (var _ = new Guard("inner")) {
                        sleep(Duration.ofMillis(5)).await();
                        tx.send(2).await();
                        if (tx.capacity() < 4) {
                            throw new RuntimeException("full enough");
                        }
                    }
                }
            });
    var lives =
            spawn(() -> {
                for (int i = 0; i < 3; i++) {
                    sleep(Duration.ofMillis(3)).await();
                    println("lives " + i);
                }
                return "alive";
            });
    if (rx.recv().await() instanceof Some(var value)) {
        println("received " + value);
    }
    if (rx.recv().await() instanceof Some(var value)) {
        println("received " + value);
    }
    println("closed: " + (rx.recv().await() instanceof None));
    boolean answered = true;
    try {
        reply.rx().await();
    } catch (RecvError e) {
        answered = false;
    }
    println("no answer: " + !answered);
    println("panicked: " + panicked(dies));
    println(lives.await());

    var parent =
            spawn(() -> {
                try (var _ = new Guard("parent's")) {
                    var child =
                            spawn(() -> {
                                try (var _ = new Guard("child's")) {
                                    throw new RuntimeException("child");
                                }
                            });
                    child.await();
                }
            });
    println("the parent panicked too: " + panicked(parent));
}
