void main() {
    var channel = Mpsc.<String>channel(32);
    var tx = channel.tx();
    var tx2 = tx.copy();
    var rx = channel.rx();

    spawn(() -> {
        try (tx) {
            sleep(Duration.ofMillis(5)).await();
            tx.send("sending from first handle").await();
        }
    });
    spawn(() -> {
        try (tx2) {
            tx2.send("sending from second handle").await();
        }
    });

    while (rx.recv().await() instanceof Some(var message)) {
        println("GOT = " + message);
    }
}
