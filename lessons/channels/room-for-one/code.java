void main() {
    var channel = Mpsc.<Integer>channel(1);
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (int i = 1; i <= 3; i++) {
                tx.send(i).await();
                println("sent " + i);
            }
        }
    });
    sleep(Duration.ofMillis(10)).await();
    while (channel.rx().recv().await() instanceof Some(var i)) {
        println("received " + i);
    }
}
