// What a closed semaphore answers: to those who wait, to those who were just served, and later.
import dev.asyncworkbook.kernel.sync.AcquireError;
import dev.asyncworkbook.kernel.sync.Semaphore;

String word(Semaphore sem) {
    return sem.tryAcquire() instanceof Some ? "permit" : "no";
}

boolean acquires(Semaphore sem, int count) {
    try (var _ = sem.acquireMany(count).await()) {
        return true;
    } catch (AcquireError _) {
        return false;
    }
}

void main() {
    var sem = new Semaphore(2);
    var held = sem.acquire().await();
    var tasks = new ArrayList<JoinHandle<Void>>();
    for (var entry : List.of(Map.entry("three", 3), Map.entry("one", 1))) {
        tasks.add(
                spawn(() -> {
                    boolean answer = acquires(sem, entry.getValue());
                    println(
                            entry.getKey()
                                    + " acquired: "
                                    + answer
                                    + ", left "
                                    + sem.availablePermits());
                }));
    }
    sleep(Duration.ofMillis(1)).await();
    println("before close: " + sem.availablePermits());
    sem.close();
    println("closed: " + sem.isClosed());
    println("after close: " + sem.availablePermits());
    for (var task : tasks) {
        task.await();
    }
    println("try: " + word(sem));
    println("acquire none: " + acquires(sem, 0));
    held.close();
    println("held came back: " + sem.availablePermits());
    sem.addPermits(5);
    println("added: " + sem.availablePermits());
    println("try: " + word(sem));

    // A permit is on its way to a task when the semaphore closes.
    var other = new Semaphore(0);
    var late = spawn(() -> acquires(other, 1));
    sleep(Duration.ofMillis(1)).await();
    other.addPermits(1);
    println("given away: " + other.availablePermits());
    other.close();
    println("late acquired: " + late.await());
    println("given back: " + other.availablePermits());
}
