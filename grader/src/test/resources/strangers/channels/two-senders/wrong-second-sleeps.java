// fails: second-can-win
void main() {
    var channel = Mpsc.<String>channel(32);
    var tx = channel.tx();
    var tx2 = tx.copy();

    spawn(() -> {
        try (tx) {
            tx.send("sending from first handle").await();
        }
    });
    spawn(() -> {
        try (tx2) {
            sleep(Duration.ofMillis(10)).await();
            tx2.send("sending from second handle").await();
        }
    });

    while (channel.rx().recv().await() instanceof Some(var message)) {
        println("GOT = " + message);
    }
}
