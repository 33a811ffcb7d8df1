// A lock that is asked for anew in every round of a select goes to the back of the queue.
import dev.asyncworkbook.kernel.sync.Mutex;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

void main() {
    var start = Instant.now();
    var lock = new Mutex<List<String>>(new ArrayList<>());
    var guard = lock.lock().await();
    var hasty =
            spawn(() -> {
                int[] rounds = {0};
                boolean[] done = {false};
                while (!done[0]) {
                    select().biased()
                            .on(
                                    lock.lock(),
                                    names -> {
                                        try (names) {
                                            names.get().add("hasty");
                                            done[0] = true;
                                        }
                                    })
                            .on(sleep(ms(3)), _ -> rounds[0]++)
                            .await();
                }
                println(start.elapsed().toMillis() + " hasty after " + rounds[0] + " rounds");
            });
    var faithful =
            spawn(() -> {
                var waiting = lock.lock();
                int[] rounds = {0};
                boolean[] done = {false};
                while (!done[0]) {
                    select().biased()
                            .on(
                                    borrow(waiting),
                                    names -> {
                                        try (names) {
                                            names.get().add("faithful");
                                            sleep(ms(4)).await();
                                            done[0] = true;
                                        }
                                    })
                            .on(sleep(ms(4)), _ -> rounds[0]++)
                            .await();
                }
                println(start.elapsed().toMillis() + " faithful after " + rounds[0] + " rounds");
            });
    var patient =
            spawn(() -> {
                sleep(ms(1)).await();
                try (var names = lock.lock().await()) {
                    names.get().add("patient");
                }
                println(start.elapsed().toMillis() + " patient");
            });
    sleep(ms(10)).await();
    guard.close();
    for (var task : List.of(hasty, faithful, patient)) {
        task.await();
    }
    try (var names = lock.lock().await()) {
        println(String.join(", ", names.get()));
    }
}
