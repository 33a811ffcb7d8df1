// A writer that waits holds up the readers behind it; a downgrade lets in readers, not writers.
import dev.asyncworkbook.kernel.sync.RwLock;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

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

void write(String name, RwLock<Integer> lock, Instant start) {
    try (var guard = lock.write().await()) {
        guard.set(guard.get() + 1);
        println(start.elapsed().toMillis() + " " + name + " writes " + guard.get());
        sleep(ms(10)).await();
        if (name.equals("w1")) {
            try (var reading = guard.downgrade()) {
                println(start.elapsed().toMillis() + " " + name + " reads " + reading.get());
                sleep(ms(7)).await();
            }
        }
    }
}

void main() {
    var start = Instant.now();
    var lock = new RwLock<>(0);
    var first = lock.read().await();
    var tasks = new ArrayList<JoinHandle<Void>>();
    var names = List.of("w1", "r1", "r2", "w2", "r3");
    for (int i = 0; i < names.size(); i++) {
        int number = i;
        String name = names.get(i);
        tasks.add(
                spawn(() -> {
                    if (name.startsWith("w")) {
                        write(name, lock, start);
                    } else {
                        try (var guard = lock.read().await()) {
                            sleep(ms(number)).await();
                            println(
                                    start.elapsed().toMillis()
                                            + " "
                                            + name
                                            + " reads "
                                            + guard.get());
                            sleep(ms(20)).await();
                        }
                    }
                    println(start.elapsed().toMillis() + " " + name + " ends");
                }));
    }
    println("second reader, before anybody waits: " + triesRead(lock));
    sleep(ms(1)).await();
    println("reader behind a writer: " + triesRead(lock));
    println("writer: " + triesWrite(lock));
    first.close();
    println("reader before w1 ran: " + triesRead(lock));
    for (var task : tasks) {
        task.await();
    }
    try (var guard = lock.read().await()) {
        println(start.elapsed().toMillis() + " value " + guard.get());
    }
}
