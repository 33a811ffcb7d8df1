void main() {
    var channel = Mpsc.<String>channel(32);
    var rx = channel.rx();

    for (String name : List.of("first", "second")) {
        var tx = channel.tx().copy();
        spawn(() -> {
            try (tx) {
                tx.send("sending from " + name + " handle").await();
            }
        });
    }
    channel.tx().close();

    while (rx.recv().await() instanceof Some(var message)) {
        println("GOT = " + message);
    }
}
