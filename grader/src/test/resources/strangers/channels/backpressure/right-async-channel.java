final int MESSAGES = 120;

Future<Void> produce(AsyncChannel.Sender<Integer> tx) {
    return async(() -> {
        for (int i = 1; i <= MESSAGES; i++) tx.send(i).await();
        tx.close();
    });
}

void main() {
    var channel = AsyncChannel.<Integer>bounded(1);
    spawn(produce(channel.tx()));
    int sum = 0;
    try {
        while (true) {
            sum += channel.rx().recv().await();
            sleep(Duration.ofMillis(1)).await();
        }
    } catch (RecvError closed) {
        println("sum = " + sum);
    }
}
