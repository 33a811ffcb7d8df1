// fails: sum
final int SENDERS = 2;

void main() {
    var channel = Mpsc.<Integer>channel(8);
    var rx = channel.rx();

    for (int i = 1; i <= SENDERS; i++) {
        int number = i;
        var tx = channel.tx().copy();
        spawn(() -> {
            try (tx) {
                tx.send(number).await();
            }
        });
    }

    int sum = 0;
    try {
        while (true) {
            sum += rx.tryRecv();
        }
    } catch (TryRecvError empty) {
        // nothing there
    }
    println("sum = " + sum);
    println("closed");
}
