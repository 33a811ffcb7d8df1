final int SENDERS = 2;

void main() {
    var channel = Mpsc.<Integer>channel(8);
    var rx = channel.rx();

    try (var original = channel.tx()) {
        for (int i = 1; i <= SENDERS; i++) {
            int number = i;
            var tx = original.copy();
            spawn(() -> {
                try (tx) {
                    tx.send(number).await();
                }
            });
        }
    }

    int sum = 0;
    while (rx.recv().await() instanceof Some(var number)) {
        sum += number;
    }
    println("sum = " + sum);
    println("closed");
}
