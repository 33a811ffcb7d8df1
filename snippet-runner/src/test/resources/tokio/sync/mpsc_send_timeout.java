// send_timeout gives the value back, and its place in the queue away, when it takes too long.
import dev.asyncworkbook.kernel.sync.SendTimeoutError;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

void send(Mpsc.Sender<Integer> tx, int value, int patience, Instant start) {
    try {
        tx.sendTimeout(value, ms(patience)).await();
        println(start.elapsed().toMillis() + " sent " + value);
    } catch (SendTimeoutError error) {
        String what = error.isTimeout() ? " too late for " : " closed for ";
        println(start.elapsed().toMillis() + what + error.value());
    }
}

void main() {
    var start = Instant.now();
    var channel = Mpsc.<Integer>channel(1);
    var tx = channel.tx();
    send(tx, 1, 0, start);
    send(tx, 2, 0, start);
    send(tx, 3, 5, start);
    var receiver =
            spawn(() -> {
                try (var rx = channel.rx()) {
                    for (int i = 0; i < 2; i++) {
                        sleep(ms(10)).await();
                        if (rx.recv().await() instanceof Some(var value)) {
                            println(start.elapsed().toMillis() + " got " + value);
                        }
                    }
                    sleep(ms(10)).await();
                    println(start.elapsed().toMillis() + " receiver leaves");
                }
            });
    send(tx, 4, 20, start);
    send(tx, 5, 4, start);
    send(tx, 6, 20, start);
    send(tx, 7, 20, start);
    send(tx, 8, 0, start);
    receiver.await();
}
