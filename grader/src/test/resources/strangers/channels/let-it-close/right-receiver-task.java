final int SENDERS = 2;

void main() {
    var channel = Mpsc.<Integer>channel(8);
    var adder =
            spawn(() -> {
                int sum = 0;
                while (channel.rx().recv().await() instanceof Some(var number)) sum += number;
                return sum;
            });
    var tx = channel.tx();
    for (int i = 1; i <= SENDERS; i++) {
        var mine = i == SENDERS ? tx : tx.copy();
        int number = i;
        spawn(() -> {
            mine.send(number).await();
            mine.close();
        });
    }
    println("sum = " + adder.await());
    println("closed");
}
