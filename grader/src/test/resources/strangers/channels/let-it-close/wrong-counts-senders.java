// fails: until-the-end
final int SENDERS = 2;

void main() {
    var channel = Mpsc.<Integer>channel(8);
    for (int i = 1; i <= SENDERS; i++) {
        int n = i;
        var tx = channel.tx().copy();
        spawn(() -> {
            try (tx) {
                tx.send(n).await();
            }
        });
    }
    channel.tx().close();
    int sum = 0;
    for (int i = 0; i < SENDERS; i++) {
        if (channel.rx().recv().await() instanceof Some(var n)) sum += n;
    }
    println("sum = " + sum);
    println("closed");
}
