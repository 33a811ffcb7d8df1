// A permit that is taken before the spawn and moved into the task bounds how many tasks there are.
import dev.asyncworkbook.kernel.sync.Semaphore;

void main() {
    var start = Instant.now();
    var sem = new Semaphore(2);
    int[] alive = {0};
    var tasks = new JoinSet<Integer>();
    for (int n = 0; n < 6; n++) {
        int i = n;
        var permit = sem.acquire().await();
        alive[0]++;
        println(start.elapsed().toMillis() + " spawn " + i + ", alive " + alive[0]);
        tasks.spawn(() -> {
            try (permit) {
                sleep(Duration.ofMillis(10 + 3 * i)).await();
                alive[0]--;
                if (i == 3) {
                    throw new IllegalStateException("task 3");
                }
                return i;
            }
        });
    }
    println(start.elapsed().toMillis() + " all spawned, unjoined " + tasks.len());
    while (true) {
        try {
            if (!(tasks.joinNext().await() instanceof Some(var i))) {
                break;
            }
            println(start.elapsed().toMillis() + " joined " + i);
        } catch (JoinError error) {
            println(start.elapsed().toMillis() + " panicked " + error.isPanic());
        }
    }
    println("free " + sem.availablePermits());
}
