void main() {
    var channel = Mpsc.<String>channel(1);
    var tx = channel.tx();
    var tx2 = tx.copy();

    spawn(() -> {
        tx.send("sending from first handle").await();
        tx.close();
    });
    spawn(() -> {
        tx2.send("sending from second handle").await();
        tx2.close();
    });

    while (channel.rx().recv().await() instanceof Some(var message)) {
        println(String.format("GOT = %s", message));
    }
}
