void main() {
    var channel = Mpsc.<String>channel(32);
    var rx = channel.rx();

    spawn(() -> {
        try (var tx = channel.tx()) {
            tx.send("sending from first handle").await();
            tx.send("sending from second handle").await();
        }
    });

    while (rx.recv().await() instanceof Some(var message)) {
        println("GOT = " + message);
    }
}
