// Readers go on at once when the writer they stood behind gives up.
import dev.asyncworkbook.kernel.sync.RwLock;

boolean triesRead(RwLock<?> lock) {
    if (lock.tryRead() instanceof Some(var guard)) {
        guard.close();
        return true;
    }
    return false;
}

boolean triesWrite(RwLock<?> lock) {
    if (lock.tryWrite() instanceof Some(var guard)) {
        guard.close();
        return true;
    }
    return false;
}

void main() {
    var start = Instant.now();
    var lock = RwLock.withMaxReaders("old", 3);
    var reader = lock.read().await();

    var writer =
            spawn(() -> {
                boolean answer;
                try (var _ = timeout(Duration.ofMillis(20), lock.write()).await()) {
                    answer = true;
                } catch (Elapsed _) {
                    answer = false;
                }
                println(start.elapsed().toMillis() + " writer: " + answer);
            });
    var readers = new ArrayList<JoinHandle<Void>>();
    for (int i = 0; i < 3; i++) {
        int number = i;
        readers.add(
                spawn(() -> {
                    try (var guard = lock.read().await()) {
                        sleep(Duration.ofMillis(number)).await();
                        println(
                                start.elapsed().toMillis()
                                        + " reader "
                                        + number
                                        + ": "
                                        + guard.get());
                        sleep(Duration.ofMillis(5)).await();
                    }
                }));
    }
    sleep(Duration.ofMillis(10)).await();
    println(start.elapsed().toMillis() + " reader behind it: " + triesRead(lock));
    writer.await();
    for (var task : readers) {
        task.await();
    }
    println("writer now: " + triesWrite(lock));
    reader.close();
    println("writer alone: " + triesWrite(lock));
    var broken =
            spawn(() -> {
                try (var guard = lock.write().await()) {
                    guard.set("");
                    guard.set("half");
                    throw new IllegalStateException("in the middle");
                }
            });
    try {
        broken.await();
        println("writer panicked: false");
    } catch (JoinError _) {
        println("writer panicked: true");
    }
    try (var guard = lock.read().await()) {
        println("left behind: " + guard.get());
    }
}
