final int SENDERS = 2;

void main() {
    var channel = AsyncChannel.<Integer>unbounded();
    for (int i = 1; i <= SENDERS; i++) {
        var tx = channel.tx().copy();
        int n = i;
        spawn(() -> {
            try (tx) {
                tx.send(n).await();
            }
        });
    }
    channel.tx().close();
    int sum = 0;
    try {
        while (true) sum += channel.rx().recv().await();
    } catch (RecvError closed) {
        println("sum = " + sum);
        println("closed");
    }
}
