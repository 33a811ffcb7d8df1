final int SENDERS = 2;

void main() {
    var channel = Mpsc.<Integer>channel(SENDERS);
    try (var tx = channel.tx()) {
        for (int i = 1; i <= SENDERS; i++) {
            tx.send(i).await();
        }
    }
    int sum = 0;
    while (channel.rx().recv().await() instanceof Some(var number)) {
        sum += number;
    }
    println("sum = " + sum);
    println("closed");
}
