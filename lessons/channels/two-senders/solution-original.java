void main() {
    var channel = Mpsc.<String>channel(32);
    var tx = channel.tx();
    var tx2 = tx.copy();
    var rx = channel.rx();

    spawn(() -> {
        tx.send("sending from first handle").await();
        tx.close();
    });
    spawn(() -> {
        tx2.send("sending from second handle").await();
        tx2.close();
    });

    while (rx.recv().await() instanceof Some(var message)) {
        println("GOT = " + message);
    }
}
