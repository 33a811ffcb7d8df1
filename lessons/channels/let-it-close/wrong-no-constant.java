void main() {
    var channel = Mpsc.<Integer>channel(8);
    var rx = channel.rx();

    for (int i = 1; i <= 2; i++) {
        int number = i;
        var tx = channel.tx().copy();
        spawn(() -> {
            try (tx) {
                tx.send(number).await();
            }
        });
    }

    channel.tx().close(); // the copies are enough

    int sum = 0;
    while (rx.recv().await() instanceof Some(var number)) {
        sum += number;
    }
    println("sum = " + sum);
    println("closed");
}
