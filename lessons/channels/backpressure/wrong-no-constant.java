void main() {
    var channel = Mpsc.<Integer>channel(1);
    var producer = spawn(() -> {
        try (var tx = channel.tx()) {
            for (int i = 1; i <= 120; i++) {
                tx.send(i).await();
            }
        }
    });

    int sum = 0;
    while (channel.rx().recv().await() instanceof Some(var number)) {
        sum += number;
        sleep(Duration.ofMillis(1)).await();
    }
    producer.await();
    println("sum = " + sum);
}
