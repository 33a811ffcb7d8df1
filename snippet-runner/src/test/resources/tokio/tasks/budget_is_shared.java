// The branches of a join share the budget of their task; a spawned task has its own.
import dev.asyncworkbook.kernel.sync.Semaphore;

Future<Void> count(Semaphore semaphore, int[] counter, int upto) {
    return async(() -> {
        for (int i = 0; i < upto; i++) {
            try (var _ = semaphore.acquire().await()) {
                counter[0]++;
            }
        }
    });
}

void main() {
    var semaphore = new Semaphore(10);
    int[] a = {0};
    int[] b = {0};
    int[] turns = {0};
    var both = join(count(semaphore, a, 200), count(semaphore, b, 200));
    Future<Tuple2<Void, Void>> watched =
            cx -> {
                turns[0]++;
                var poll = both.poll(cx);
                println("turn " + turns[0] + ": a " + a[0] + ", b " + b[0]);
                return poll;
            };
    watched.await();
    println("unconstrained: one turn");
    a[0] = 0;
    b[0] = 0;
    Coop.unconstrained(join(count(semaphore, a, 200), count(semaphore, b, 200))).await();
    println("a " + a[0] + ", b " + b[0]);

    println("a task has its own budget");
    var c =
            spawn(() -> {
                int[] counter = {0};
                int[] polls = {0};
                var counting = count(new Semaphore(1), counter, 128);
                Future<Void> counted =
                        cx -> {
                            polls[0]++;
                            return counting.poll(cx);
                        };
                counted.await();
                return polls[0];
            });
    println("turns for 128: " + c.await());

    println("handles cost, too");
    var handles = new ArrayList<JoinHandle<Integer>>();
    for (int i = 0; i < 200; i++) {
        int number = i;
        handles.add(spawn(() -> number));
    }
    var other = spawn(() -> println("  other runs"));
    sleep(Duration.ofMillis(1)).await();
    var last = spawn(() -> println("  last runs"));
    for (int i = 0; i < 200; i++) {
        handles.get(i).await();
        if (i % 64 == 0) {
            println("  joined " + i);
        }
    }
    other.await();
    last.await();
}
