// A request for many permits holds up the small ones behind it, until it is served or dropped.
import dev.asyncworkbook.kernel.sync.Semaphore;
import dev.asyncworkbook.kernel.sync.SemaphorePermit;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

void main() {
    var start = Instant.now();
    var sem = new Semaphore(3);
    var held = sem.acquireMany(2).await();
    println("available " + sem.availablePermits());

    var big =
            spawn(() -> {
                try (var _ = timeout(ms(50), sem.acquireMany(3)).await()) {
                    println(start.elapsed().toMillis() + " big got it");
                } catch (Elapsed _) {
                    println(start.elapsed().toMillis() + " big gave up");
                }
            });
    var small = new ArrayList<JoinHandle<Void>>();
    for (int i = 0; i < 3; i++) {
        int number = i;
        small.add(
                spawn(() -> {
                    try (var _ = sem.acquire().await()) {
                        sleep(ms(number)).await();
                        println(start.elapsed().toMillis() + " small " + number + " got it");
                        sleep(ms(10)).await();
                    }
                }));
    }
    sleep(ms(1)).await();
    println("available " + sem.availablePermits());
    println("try " + isSome(sem.tryAcquire()));
    println("try none " + isSome(sem.tryAcquireMany(0)));
    sem.addPermits(1);
    println("available " + sem.availablePermits());
    sleep(ms(100)).await();
    println("available " + sem.availablePermits());
    held.close();
    println("available " + sem.availablePermits());
    big.await();
    for (var task : small) {
        task.await();
    }
}

/** Whether there was a permit; it is given back at once. */
boolean isSome(Option<SemaphorePermit> permit) {
    if (permit instanceof Some(var taken)) {
        taken.close();
        return true;
    }
    return false;
}
