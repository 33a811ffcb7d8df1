// A biased select starves its later branches while the first is always ready; order decides.
import dev.asyncworkbook.kernel.sync.Notify;

int received = 0;
boolean over;

int left(Mpsc.UnboundedReceiver<Integer> rx) {
    int n = 0;
    try {
        while (true) {
            rx.tryRecv();
            n++;
        }
    } catch (TryRecvError _) {
        return n;
    }
}

void main() {
    var channel = Mpsc.<Integer>unboundedChannel();
    var tx = channel.tx();
    var rx = channel.rx();
    var stop = Mpsc.<Boolean>channel(1);
    for (int n = 0; n < 300; n++) {
        tx.send(n);
    }
    stop.tx().send(true).await();
    over = false;
    while (!over) {
        select().biased()
                .onSome(rx.recv(), _ -> received++)
                .on(stop.rx().recv(), _ -> over = true)
                .await();
    }
    println("messages first: " + received);
    for (int n = 0; n < 5; n++) {
        tx.send(n);
    }
    stop.tx().send(true).await();
    received = 0;
    over = false;
    while (!over) {
        select().biased()
                .on(stop.rx().recv(), _ -> over = true)
                .onSome(rx.recv(), _ -> received++)
                .await();
    }
    println("stop first: " + received + ", left " + left(rx));

    var start = Instant.now();
    var notify = new Notify();
    var ticks = interval(Duration.ofMillis(5));
    var log = new StringBuilder();
    for (int round = 0; round < 12; round++) {
        if (round % 3 == 0) {
            notify.notifyOne();
            notify.notifyOne();
        }
        select().biased()
                .on(notify.notified(), _ -> log.append('n'))
                .on(ticks.tick(), _ -> log.append('t'))
                .on(sleep(Duration.ofMillis(4)), _ -> log.append('s'))
                .await();
    }
    println(log + " at " + start.elapsed().toMillis());
    Future<Void> never = cx -> Poll.pending();
    Future<Integer> ready = cx -> Poll.ready(1);
    int n =
            select(Integer.class)
                    .biased()
                    .on(never, _ -> 0)
                    .on(borrow(ready), value -> value)
                    .on(async(() -> println("never polled")), _ -> 2)
                    .await();
    println("ready " + n);
}
