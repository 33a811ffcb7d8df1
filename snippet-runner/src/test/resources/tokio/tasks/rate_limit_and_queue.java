// At most two jobs at once and one start each 10 ms: a semaphore, an interval, and their order.
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.Semaphore;

void main() {
    var start = Instant.now();
    var permits = new Semaphore(2);
    var ticks = interval(Duration.ofMillis(10));
    ticks.setMissedTickBehavior(MissedTickBehavior.DELAY);
    var gate = new Mutex<>(ticks);
    var jobs = new ArrayList<JoinHandle<Integer>>();
    var times = List.of(25, 5, 40, 1, 1, 30);
    for (int i = 0; i < times.size(); i++) {
        int n = i;
        int ms = times.get(i);
        jobs.add(
                spawn(() -> {
                    try (var _ = permits.acquire().await()) {
                        try (var guard = gate.lock().await()) {
                            guard.get().tick().await();
                        }
                        println("%3d ms: job %d starts".formatted(start.elapsed().toMillis(), n));
                        sleep(Duration.ofMillis(ms)).await();
                        println("%3d ms: job %d ends".formatted(start.elapsed().toMillis(), n));
                    }
                    return ms;
                }));
    }
    jobs.get(4).abort();
    int sum = 0;
    for (var job : jobs) {
        try {
            sum += job.await();
        } catch (JoinError _) {
            sum += 1000;
        }
    }
    println(
            "sum "
                    + sum
                    + ", permits "
                    + permits.availablePermits()
                    + ", "
                    + start.elapsed().toMillis()
                    + " ms");
}
