record Square(int number, Oneshot.Sender<Integer> reply) {}

void manage(Mpsc.Receiver<Square> rx) {
    while (rx.recv().await() instanceof Some(Square(var n, var reply))) {
        sleep(Duration.ofMillis(20)).await(); // the work
        try {
            reply.send(n * n);
        } catch (SendError gone) {
            // nobody waits for this answer any more
        }
    }
}

void main() {
    var channel = Mpsc.<Square>channel(8);
    var manager = spawn(() -> manage(channel.rx()));
    try (var tx = channel.tx()) {
        var first = Oneshot.<Integer>channel();
        tx.send(new Square(3, first.tx())).await();
        var second = Oneshot.<Integer>channel();
        tx.send(new Square(7, second.tx())).await();
        try {
            var patience = Duration.ofMillis(10);
            println(timeout(patience, first.rx()).await());
        } catch (Elapsed tooLate) {
            println("gave up");
        }
        println("answer = " + second.rx().await());
    }
    manager.await();
}
