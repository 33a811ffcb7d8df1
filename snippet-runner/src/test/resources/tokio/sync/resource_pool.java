// A pool lends connections: a semaphore counts them, and a plain mutex keeps the idle ones.
import dev.asyncworkbook.kernel.std.Mutex;
import dev.asyncworkbook.kernel.sync.AcquireError;
import dev.asyncworkbook.kernel.sync.Semaphore;
import dev.asyncworkbook.kernel.sync.SemaphorePermit;

record Pool(Semaphore permits, Mutex<List<Integer>> idle) {

    static Pool of(int size) {
        var idle = new ArrayList<Integer>();
        for (int id = 0; id < size; id++) {
            idle.add(id);
        }
        return new Pool(new Semaphore(size), new Mutex<>(idle));
    }

    Future<Option<Lease>> lease() {
        return async(() -> {
            try {
                var permit = permits.acquire().await();
                try (var guard = idle.lock()) {
                    return new Some<>(new Lease(guard.get().removeLast(), idle, permit));
                }
            } catch (AcquireError _) {
                return new None<>();
            }
        });
    }
}

record Lease(int id, Mutex<List<Integer>> idle, SemaphorePermit permit) implements AutoCloseable {

    @Override
    public void close() {
        try (var guard = idle.lock()) {
            guard.get().add(id);
        }
        permit.close();
    }
}

Future<Void> query(int i, Pool pool, Instant start) {
    return async(() -> {
        if (!(pool.lease().await() instanceof Some(var granted))) {
            println(start.elapsed().toMillis() + " query " + i + ": pool closed");
            return;
        }
        try (var lease = granted) {
            println(start.elapsed().toMillis() + " query " + i + " uses " + lease.id());
            sleep(Duration.ofMillis(10 * (i + 1))).await();
            if (i == 2) {
                throw new IllegalStateException("connection lost");
            }
            println(start.elapsed().toMillis() + " query " + i + " ends");
        }
    });
}

void main() {
    var start = Instant.now();
    var pool = Pool.of(2);
    var tasks = new ArrayList<JoinHandle<Void>>();
    for (int n = 0; n < 6; n++) {
        int i = n;
        tasks.add(
                spawn(() -> {
                    try {
                        timeout(Duration.ofMillis(45), query(i, pool, start)).await();
                    } catch (Elapsed _) {
                        println(start.elapsed().toMillis() + " query " + i + " takes too long");
                    }
                }));
    }
    sleep(Duration.ofMillis(42)).await();
    try (var idle = pool.idle().lock()) {
        println("free " + pool.permits().availablePermits() + ", idle " + idle.get());
    }
    pool.permits().close();
    for (int i = 0; i < tasks.size(); i++) {
        try {
            tasks.get(i).await();
        } catch (JoinError error) {
            println("query " + i + " panicked " + error.isPanic());
        }
    }
    try (var idle = pool.idle().lock()) {
        println("free " + pool.permits().availablePermits() + ", idle " + idle.get());
    }
    println("lease " + (pool.lease().await() instanceof Some));
}
