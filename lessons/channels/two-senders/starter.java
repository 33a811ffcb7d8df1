void main() {
    var channel = Mpsc.<String>channel(32);
    var tx = channel.tx();
    var rx = channel.rx();

    spawn(() -> {
        try (tx) {
            tx.send("sending from first handle").await();
        }
    });
    spawn(() -> {
        try (tx) {
            tx.send("sending from second handle").await();
        }
    });

    while (rx.recv().await() instanceof Some(var message)) {
        println("GOT = " + message);
    }
}
