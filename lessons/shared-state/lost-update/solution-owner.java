void increment(Mpsc.Sender<Integer> tx) {
    try (tx) {
        yieldNow().await();
        tx.send(1).await();
    }
}

void main() {
    var channel = Mpsc.<Integer>channel(4);
    var one = channel.tx().copy();
    var two = channel.tx();
    spawn(() -> increment(one));
    spawn(() -> increment(two));

    // The counter belongs to main alone, so there is nothing to lock.
    int counter = 0;
    while (channel.rx().recv().await() instanceof Some(var step)) {
        counter += step;
    }
    println("counter = " + counter);
}
