// A reserved place counts as taken, keeps no order, and comes back when it is dropped.
String some(Option<String> option) {
    return switch (option) {
        case Some(var value) -> value;
        case None() -> throw new NoSuchElementException("None");
    };
}

boolean hasMore(Mpsc.Receiver<String> rx) {
    try {
        rx.tryRecv();
        return true;
    } catch (TryRecvError _) {
        return false;
    }
}

void tryReserve(Mpsc.Sender<?> tx, String ok) {
    try (var _ = tx.tryReserve()) {
        println(ok);
    } catch (TrySendError.Full _) {
        println("full");
    } catch (TrySendError.Closed _) {
        println("closed");
    }
}

void main() {
    var channel = Mpsc.<String>channel(2);
    var tx = channel.tx();
    var rx = channel.rx();
    var first = tx.reserve().await();
    var second = tx.tryReserve();
    println("capacity " + tx.capacity());
    tryReserve(tx, "a third place");
    second.send("second");
    first.send("first");
    println(some(rx.recv().await()) + " before " + some(rx.recv().await()));
    println("capacity " + tx.capacity());

    var a = tx.reserve().await();
    var b = tx.reserve().await();
    var t = tx.copy();
    var waiter =
            spawn(() -> {
                try (t) {
                    t.reserve().await().send("waiter");
                    println("waiter has sent");
                }
            });
    sleep(Duration.ofMillis(1)).await();
    a.close();
    println("dropped one, capacity " + tx.capacity());
    waiter.await();
    b.close();
    println("dropped the other, capacity " + tx.capacity());

    var copy = tx.copy();
    var owned = copy.reserve().await();
    owned.close();
    println("same channel " + copy.sameChannel(tx));
    copy.close();
    var last = tx.tryReserve();
    tx.close();
    println("got " + some(rx.recv().await()));
    println("more: " + hasMore(rx));
    last.send("with the last permit");
    println("got " + some(rx.recv().await()));
    println("end: " + (rx.recv().await() instanceof None));

    var other = Mpsc.<Integer>channel(1);
    var permit = other.tx().reserve().await();
    other.rx().close();
    permit.send(1);
    println("sent to nobody, closed " + other.tx().isClosed());
    tryReserve(other.tx(), "a place");
}
