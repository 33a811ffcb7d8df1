// Permits that are forgotten never come back; merged ones come back together.
import dev.asyncworkbook.kernel.sync.Semaphore;
import dev.asyncworkbook.kernel.sync.SemaphorePermit;

void main() {
    var sem = new Semaphore(5);
    var one = sem.acquire().await();
    one.forget();
    println("forgot one: " + sem.availablePermits());

    var two = sem.acquireMany(2).await();
    if (sem.tryAcquire() instanceof Some(var more)) {
        println("took three: " + sem.availablePermits());
        two.merge(more);
    }
    println("merged: " + sem.availablePermits());
    two.close();
    println("dropped: " + sem.availablePermits());

    var none = sem.acquireMany(0).await();
    println("took none: " + sem.availablePermits());
    none.close();
    println("dropped none: " + sem.availablePermits());

    println("too many: " + isSome(sem.tryAcquireMany(5)));
    println("just enough: " + isSome(sem.tryAcquireMany(4)));
    sem.addPermits(0);
    println("added none: " + sem.availablePermits());

    var other = new Semaphore(1);
    var stranger = other.acquire().await();
    var merging =
            spawn(() -> {
                try (stranger;
                        var mine = sem.acquire().await()) {
                    mine.merge(stranger);
                    println("merged with a stranger");
                }
            });
    try {
        merging.await();
    } catch (JoinError error) {
        println("merge panicked: " + error.isPanic());
    }
    println("both came back: " + sem.availablePermits() + " " + other.availablePermits());
}

/** Whether there were permits; they are given back at once. */
boolean isSome(Option<SemaphorePermit> permit) {
    if (permit instanceof Some(var taken)) {
        taken.close();
        return true;
    }
    return false;
}
