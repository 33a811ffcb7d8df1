void main() {
    var ch = Mpsc.<Integer>channel(1);
    var tx = ch.tx();
    spawn(() -> {
        try (tx) {
            sleep(Duration.ofMillis(30)).await();
            println("child: done");
            tx.send(1).await();
        }
    });
    ch.rx().recv().await();
    println("main: done");
}
