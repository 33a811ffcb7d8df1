// Two tasks take two locks in opposite orders; a timeout breaks the knot and nothing is lost.
import dev.asyncworkbook.kernel.sync.Mutex;

record Job(String name, int amount, int patience) {}

Duration ms(long n) {
    return Duration.ofMillis(n);
}

Future<Void> transfer(Mutex<Integer> source, Mutex<Integer> target, int amount) {
    return async(() -> {
        try (var from = source.lock().await()) {
            sleep(ms(10)).await();
            try (var to = target.lock().await()) {
                from.set(from.get() - amount);
                to.set(to.get() + amount);
            }
        }
    });
}

boolean isLocked(Mutex<Integer> account) {
    if (account.tryLock() instanceof Some(var guard)) {
        guard.close();
        return false;
    }
    return true;
}

int balance(Mutex<Integer> account) {
    try (var guard = account.lock().await()) {
        return guard.get();
    }
}

void main() {
    var start = Instant.now();
    var a = new Mutex<>(100);
    var b = new Mutex<>(100);
    var tasks = new ArrayList<JoinHandle<Void>>();
    for (var job : List.of(new Job("there", 30, 50), new Job("back", 5, 80))) {
        tasks.add(
                spawn(() -> {
                    int attempts = 0;
                    while (true) {
                        attempts++;
                        var from = job.name().equals("there") ? a : b;
                        var to = job.name().equals("there") ? b : a;
                        try {
                            timeout(ms(job.patience()), transfer(from, to, job.amount())).await();
                            break;
                        } catch (Elapsed _) {
                            println(start.elapsed().toMillis() + " " + job.name() + " was stuck");
                            sleep(ms(100)).await();
                        }
                    }
                    println(
                            start.elapsed().toMillis()
                                    + " "
                                    + job.name()
                                    + " done after "
                                    + attempts);
                }));
    }
    sleep(ms(20)).await();
    println("locked: " + isLocked(a) + " " + isLocked(b));
    for (var task : tasks) {
        task.await();
    }
    println(balance(a) + " and " + balance(b));
}
