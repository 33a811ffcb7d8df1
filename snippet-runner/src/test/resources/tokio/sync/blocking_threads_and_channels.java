// Blocking code sends to async code and receives from it, through a channel of one place.
import dev.asyncworkbook.kernel.sync.Mutex;

void main() {
    var numbers = Mpsc.<Integer>channel(1);
    var producer =
            spawnBlocking(() -> {
                try (var tx = numbers.tx()) {
                    for (int i = 1; i <= 3; i++) {
                        tx.blockingSend(i);
                    }
                }
                return "sent all";
            });
    int sum = 0;
    while (numbers.rx().recv().await() instanceof Some(var i)) {
        sum += i;
    }
    println(producer.await() + ", sum " + sum);

    var channel = Mpsc.<String>channel(2);
    var reply = Oneshot.<Integer>channel();
    var consumer =
            spawnBlocking(() -> {
                var words = new ArrayList<String>();
                while (channel.rx().blockingRecv() instanceof Some(var word)) {
                    words.add(word);
                }
                reply.tx().send(words.size());
                return String.join(" ", words);
            });
    for (String word : List.of("read", "by", "a", "thread")) {
        channel.tx().send(word).await();
    }
    channel.tx().close();
    println(reply.rx().await() + " words");
    println(consumer.await());

    var shared = new Mutex<>(1);
    var guard = shared.lock().await();
    var doubler =
            spawnBlocking(() -> {
                try (var mine = shared.blockingLock()) {
                    mine.set(mine.get() * 2);
                }
            });
    guard.close();
    doubler.await();
    try (var last = shared.lock().await()) {
        println("doubled " + last.get());
    }

    var closed = Mpsc.<Integer>channel(1);
    closed.rx().close();
    var refused =
            spawnBlocking(() -> {
                try {
                    closed.tx().blockingSend(7);
                    return "nothing";
                } catch (SendError error) {
                    return error.value();
                }
            });
    println("given back " + refused.await());

    var full = Mpsc.<Integer>channel(1);
    full.tx().trySend(1);
    var inside = spawn(() -> full.tx().blockingSend(2));
    try {
        inside.await();
        println("blocking inside a task panics: false");
    } catch (JoinError error) {
        println("blocking inside a task panics: " + error.isPanic());
    }
    full.rx().close();
}
