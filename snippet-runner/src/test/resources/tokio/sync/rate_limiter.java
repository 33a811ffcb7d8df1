// A token bucket: a task refills a semaphore, and callers forget what they have used.
import dev.asyncworkbook.kernel.sync.Semaphore;

class TokenBucket {
    final Semaphore tokens;
    final JoinHandle<Void> refill;

    TokenBucket(Duration period, int capacity) {
        tokens = new Semaphore(capacity);
        refill =
                spawn(() -> {
                    var ticks = interval(period);
                    ticks.tick().await();
                    while (true) {
                        ticks.tick().await();
                        if (tokens.availablePermits() < capacity) {
                            tokens.addPermits(1);
                        }
                    }
                });
    }

    Future<Void> acquire(int count) {
        return async(() -> tokens.acquireMany(count).await().forget());
    }
}

void main() {
    var start = Instant.now();
    var bucket = new TokenBucket(Duration.ofMillis(100), 3);
    var calls = new ArrayList<JoinHandle<Void>>();
    for (int n = 0; n < 6; n++) {
        int i = n;
        calls.add(
                spawn(() -> {
                    int cost = i == 3 ? 2 : 1;
                    bucket.acquire(cost).await();
                    println(start.elapsed().toMillis() + " call " + i + " goes");
                }));
    }
    for (var call : calls) {
        call.await();
    }
    println(start.elapsed().toMillis() + " left " + bucket.tokens.availablePermits());
    sleep(Duration.ofMillis(1050)).await();
    println(start.elapsed().toMillis() + " saved " + bucket.tokens.availablePermits());
    boolean inTime;
    try {
        timeout(Duration.ofMillis(500), bucket.acquire(4)).await();
        inTime = true;
    } catch (Elapsed _) {
        inTime = false;
    }
    println(start.elapsed().toMillis() + " four at once: " + inTime);
    println("left " + bucket.tokens.availablePermits());
    bucket.refill.abort();
    bucket.tokens.close();
    println("closed: " + (bucket.tokens.tryAcquire() instanceof None));
}
