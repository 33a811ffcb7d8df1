final int MESSAGES = 120;

void main() {
    var channel = Mpsc.<Integer>channel(1);
    var tx = channel.tx();
    var rx = channel.rx();
    var consumer =
            spawn(() -> {
                int sum = 0;
                while (rx.recv().await() instanceof Some(var n)) {
                    sleep(Duration.ofMillis(1)).await();
                    sum += n;
                }
                return sum;
            });
    var producer =
            spawn(() -> {
                for (int i = MESSAGES; i > 0; i--) tx.send(i).await();
                tx.close();
            });
    producer.await();
    println("sum = " + consumer.await());
}
