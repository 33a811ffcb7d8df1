// A waiter that is dropped gives on what it had been given, wherever in the queue it stood.
import dev.asyncworkbook.kernel.sync.Semaphore;

record Request(String name, int count) {}

void main() {
    var sem = new Semaphore(0);
    var tasks = new ArrayList<JoinHandle<Void>>();
    var requests =
            List.of(
                    new Request("a", 2),
                    new Request("b", 1),
                    new Request("c", 3),
                    new Request("d", 1),
                    new Request("e", 1));
    for (var request : requests) {
        tasks.add(
                spawn(() -> {
                    var permit = sem.acquireMany(request.count()).await();
                    println(request.name() + " got " + request.count());
                    permit.forget();
                }));
    }
    sleep(Duration.ofMillis(1)).await();

    sem.addPermits(1);
    println("one added, free " + sem.availablePermits());
    sleep(Duration.ofMillis(1)).await();
    tasks.get(0).abort();
    sleep(Duration.ofMillis(1)).await();
    println("a aborted, free " + sem.availablePermits());

    tasks.get(3).abort();
    sem.addPermits(4);
    println("four added, free " + sem.availablePermits());
    sleep(Duration.ofMillis(1)).await();
    println("free " + sem.availablePermits());

    for (int i = 0; i < tasks.size(); i++) {
        try {
            tasks.get(i).await();
            println("task " + i + " done");
        } catch (JoinError error) {
            println("task " + i + " cancelled " + error.isCancelled());
        }
    }

    // Served, but aborted before it ran again.
    var served =
            spawn(() -> {
                try (var _ = sem.acquire().await()) {
                    println("never printed");
                }
            });
    var next =
            spawn(() -> {
                try (var _ = sem.acquire().await()) {
                    println("next got it");
                }
            });
    sleep(Duration.ofMillis(1)).await();
    sem.addPermits(1);
    served.abort();
    next.await();
    println("free " + sem.availablePermits());
}
