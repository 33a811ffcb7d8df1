// An async mutex hands the lock to who waits longest, so that nobody can snatch it in between.
import dev.asyncworkbook.kernel.sync.Mutex;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

record Client(String name, int patience) {}

boolean tries(Mutex<List<String>> log) {
    if (log.tryLock() instanceof Some(var guard)) {
        guard.close();
        return true;
    }
    return false;
}

void main() {
    var start = Instant.now();
    var log = new Mutex<List<String>>(new ArrayList<>(List.of("main")));
    var guard = log.lock().await();
    var tasks = new ArrayList<JoinHandle<Void>>();
    var clients =
            List.of(
                    new Client("a", 5),
                    new Client("b", 500),
                    new Client("c", 20),
                    new Client("d", 500));
    for (var client : clients) {
        tasks.add(
                spawn(() -> {
                    try (var mine = timeout(ms(client.patience()), log.lock()).await()) {
                        mine.get().add(client.name());
                        println(start.elapsed().toMillis() + " " + client.name() + " has it");
                        sleep(ms(15)).await();
                    } catch (Elapsed late) {
                        println(
                                start.elapsed().toMillis()
                                        + " "
                                        + client.name()
                                        + ": "
                                        + late.getMessage());
                    }
                }));
    }
    sleep(ms(10)).await();
    println(start.elapsed().toMillis() + " main gives it up");
    guard.close();
    println("try at once: " + tries(log));
    try (var again = log.lock().await()) {
        String names = String.join("\", \"", again.get());
        println(start.elapsed().toMillis() + " main again, after [\"" + names + "\"]");
        again.get().clear();
    }
    println("try when free: " + tries(log));
    for (var task : tasks) {
        task.await();
    }
    try (var last = log.lock().await()) {
        println("left " + last.get().size());
    }
}
