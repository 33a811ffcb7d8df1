// fails: depth
final int MESSAGES = 120;

void main() {
    var channel = Mpsc.<Integer>channel(2);
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (int i = 1; i <= MESSAGES; i++) tx.send(i).await();
        }
    });
    int sum = 0;
    while (channel.rx().recv().await() instanceof Some(var n)) {
        sum += n;
        sleep(Duration.ofMillis(1)).await();
    }
    println("sum = " + sum);
}
