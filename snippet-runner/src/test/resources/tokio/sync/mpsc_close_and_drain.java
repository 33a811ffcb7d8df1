// close() refuses what is new, and delivers what is buffered, and what a permit still sends.
String word(Mpsc.Receiver<Integer> rx) {
    try {
        return "value " + rx.tryRecv();
    } catch (TryRecvError.Empty _) {
        return "empty";
    } catch (TryRecvError.Disconnected _) {
        return "disconnected";
    }
}

int some(Option<Integer> option) {
    return switch (option) {
        case Some(var value) -> value;
        case None() -> throw new NoSuchElementException("None");
    };
}

boolean inTime(Future<?> future) {
    try {
        timeout(Duration.ofMillis(5), future).await();
        return true;
    } catch (Elapsed _) {
        return false;
    }
}

void main() {
    var channel = Mpsc.<Integer>channel(4);
    var tx = channel.tx();
    var rx = channel.rx();
    tx.send(1).await();
    tx.send(2).await();
    var permit = tx.reserve().await();
    println("capacity " + tx.capacity() + " of " + tx.maxCapacity());
    var unused = tx.reserve().await();
    println("capacity " + tx.capacity());

    rx.close();
    println("closed " + tx.isClosed());
    try {
        tx.send(3).await();
        println("send: true");
    } catch (SendError _) {
        println("send: false");
    }
    try {
        tx.trySend(4);
        println("try_send: true");
    } catch (TrySendError _) {
        println("try_send: false");
    }
    try {
        tx.reserve().await();
        println("reserve: true");
    } catch (SendError _) {
        println("reserve: false");
    }
    println("recv: " + some(rx.recv().await()));
    println("recv: " + some(rx.recv().await()));
    println("try: " + word(rx));
    println("end in sight: " + inTime(rx.recv()));
    permit.send(5);
    println("try: " + word(rx));
    println("end in sight: " + inTime(rx.recv()));
    unused.close();
    println("end: " + (rx.recv().await() instanceof None));
    println("end again: " + (rx.recv().await() instanceof None));
    tx.close();
    println("try: " + word(rx));

    var other = Mpsc.<Integer>channel(1);
    other.tx().send(1).await();
    var waiting =
            spawn(() -> {
                try (var t = other.tx().copy()) {
                    t.send(2).await();
                    println("sent");
                } catch (SendError error) {
                    println("not sent: " + error.value());
                }
            });
    yieldNow().await();
    other.rx().close();
    waiting.await();
    println("buffered: " + some(other.rx().recv().await()));
    println("end: " + (other.rx().recv().await() instanceof None));
    other.rx().close();
    try {
        other.tx().trySend(6);
        println("dropped: sent");
    } catch (TrySendError.Full _) {
        println("dropped: no available capacity");
    } catch (TrySendError.Closed _) {
        println("dropped: channel closed");
    }
}
