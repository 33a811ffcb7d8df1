// A sender that was promised a place, and had no turn before the receiver closed, is refused.
boolean nothing(Mpsc.Receiver<String> rx) {
    try {
        rx.tryRecv();
        return false;
    } catch (TryRecvError _) {
        return true;
    }
}

void main() {
    var start = Instant.now();
    var channel = Mpsc.<String>channel(1);
    var tx = channel.tx();
    var rx = channel.rx();
    tx.send("first").await();
    var t1 = tx.copy();
    var promised =
            spawn(() -> {
                try (t1) {
                    t1.send("second").await();
                    println("second was sent");
                } catch (SendError error) {
                    println(error.value() + " came back");
                }
            });
    var t2 = tx.copy();
    var reserving =
            spawn(() -> {
                try (t2) {
                    t2.reserve().await();
                    println("reserved true");
                } catch (SendError _) {
                    println("reserved false");
                }
            });
    sleep(Duration.ofMillis(1)).await();
    if (rx.recv().await() instanceof Some(var text)) {
        println("got " + text);
    }
    rx.close();
    println("nothing yet " + nothing(rx));
    println("capacity " + tx.capacity());
    promised.await();
    reserving.await();
    println("end " + (rx.recv().await() instanceof None));
    println("capacity " + tx.capacity());

    // The same, when the last sender goes instead: the permit still holds the end back.
    var other = Mpsc.<Integer>channel(1);
    var permit = other.tx().reserve().await();
    other.tx().close();
    spawn(() -> {
        try (permit) {
            sleep(Duration.ofMillis(10)).await();
        }
    });
    boolean end = other.rx().recv().await() instanceof None;
    println(start.elapsed().toMillis() + " end " + end);
}
