// A queue and a Notify make a channel: the permit of notify_one keeps a message from being missed.
import dev.asyncworkbook.kernel.std.Mutex;
import dev.asyncworkbook.kernel.sync.Notify;

record Channel(Mutex<Deque<Integer>> values, Notify arrived) {

    void send(int value) {
        try (var guard = values.lock()) {
            guard.get().addLast(value);
        }
        arrived.notifyOne();
    }

    Future<Integer> recv() {
        return async(() -> {
            while (true) {
                try (var guard = values.lock()) {
                    Integer value = guard.get().pollFirst();
                    if (value != null) {
                        return value;
                    }
                }
                arrived.notified().await();
            }
        });
    }
}

void main() {
    var start = Instant.now();
    var channel = new Channel(new Mutex<>(new ArrayDeque<>()), new Notify());
    channel.send(1);
    channel.send(2);
    println("got " + channel.recv().await());
    println("got " + channel.recv().await());
    boolean more;
    try {
        timeout(Duration.ofMillis(5), channel.recv()).await();
        more = true;
    } catch (Elapsed _) {
        more = false;
    }
    println(start.elapsed().toMillis() + " more: " + more);

    for (int n = 0; n < 3; n++) {
        int i = n;
        spawn(() -> {
            int value = channel.recv().await();
            println(start.elapsed().toMillis() + " task " + i + " got " + value);
        });
    }
    sleep(Duration.ofMillis(5)).await();
    channel.send(3);
    channel.send(4);
    println("main snatches " + channel.recv().await());
    sleep(Duration.ofMillis(5)).await();
    channel.send(5);
    channel.send(6);
    sleep(Duration.ofMillis(5)).await();
    try (var guard = channel.values().lock()) {
        println(start.elapsed().toMillis() + " left " + guard.get().size());
    }
}
