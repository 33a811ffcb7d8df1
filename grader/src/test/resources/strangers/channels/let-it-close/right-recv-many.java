final int SENDERS = 2;

void main() {
    var channel = Mpsc.<Integer>channel(3);
    for (int i = 1; i <= SENDERS; i++) {
        var tx = channel.tx().copy();
        int n = i;
        spawn(() -> {
            tx.send(n).await();
            tx.close();
        });
    }
    channel.tx().close();
    var all = new ArrayList<Integer>();
    while (channel.rx().recvMany(all, 10).await() > 0) {
        yieldNow().await();
    }
    println("sum = " + all.stream().mapToInt(n -> n).sum());
    println("closed");
}
