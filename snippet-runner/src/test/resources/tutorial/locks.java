// prints: readers 2
// prints: once 7 7
// prints: leaders 1
// prints: notified
// prints: poisoned
import dev.asyncworkbook.kernel.sync.*;

void main() {
    var lock = new RwLock<>(2);
    try (var one = lock.read().await();
            var two = lock.read().await()) {
        println("readers " + two.get());
    }
    var cell = new OnceCell<Integer>();
    println(
            "once "
                    + cell.getOrInit(() -> async(() -> 7)).await()
                    + " "
                    + cell.getOrInit(() -> async(() -> 8)).await());

    var barrier = new Barrier(3);
    var arrivals = new ArrayList<JoinHandle<Boolean>>();
    for (int i = 0; i < 3; i++)
        arrivals.add(spawn(() -> barrier.arriveAndWait().await().isLeader()));
    int leaders = 0;
    for (var arrival : arrivals) if (arrival.await()) leaders++;
    println("leaders " + leaders);

    var notify = new Notify();
    var waiter =
            spawn(() -> {
                notify.notified().await();
                println("notified");
            });
    yieldNow().await();
    notify.notifyOne();
    waiter.await();

    var std = new dev.asyncworkbook.kernel.std.Mutex<>(0);
    try {
        spawn(
                        () -> {
                            var guard = std.lock();
                            guard.set(Integer.parseInt("x"));
                        })
                .await();
    } catch (JoinError e) {
        println(std.isPoisoned() ? "poisoned" : "sound");
    }
}
