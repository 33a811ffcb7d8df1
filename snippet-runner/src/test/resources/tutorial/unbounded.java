// prints: permit sent, value sent
// prints: full
// prints: [1, 2, 3]
void main() {
    var channel = Mpsc.<String>channel(2);
    var permit = channel.tx().reserve().await();
    channel.tx().send("value sent").await();
    try {
        channel.tx().trySend("too much");
    } catch (TrySendError.Full full) {
        permit.send("permit sent");
    }
    var first = channel.rx().recv().await();
    var second = channel.rx().tryRecv();
    if (first instanceof Some(var value)) println(second + ", " + value);
    channel.tx().trySend("a");
    channel.tx().trySend("b");
    try {
        channel.tx().trySend("c");
    } catch (TrySendError error) {
        println(error.isFull() ? "full" : "closed");
    }
    var unbounded = Mpsc.<Integer>unboundedChannel();
    try (var tx = unbounded.tx()) {
        for (int i = 1; i <= 3; i++) tx.send(i);
    }
    var all = new ArrayList<Integer>();
    while (unbounded.rx().recv().await() instanceof Some(var n)) all.add(n);
    println(all);
}
