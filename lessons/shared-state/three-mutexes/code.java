import java.util.function.Function;

/** Runs two workers beside a bystander, who wants a turn every 3 ms. */
void contest(String name, Function<Action, JoinHandle<?>> start, Action work)
        throws Exception {
    var begin = Instant.now();
    var turns = new int[1];
    var bystander = spawn(() -> {
        while (true) {
            sleep(Duration.ofMillis(3)).await();
            turns[0]++;
        }
    });
    yieldNow().await();
    var one = start.apply(work);
    var two = start.apply(work);
    one.await();
    two.await();
    bystander.abort();
    long millis = begin.elapsed().toMillis();
    println(name + ": " + millis + " ms, turns of the bystander: " + turns[0]);
}

void main() throws Exception {
    var async = new dev.asyncworkbook.kernel.sync.Mutex<>(0);
    var blocking = new dev.asyncworkbook.kernel.std.Mutex<>(0);
    var parkingLot = new dev.asyncworkbook.kernel.parkinglot.Mutex<>(0);

    contest("async, tasks", work -> spawn(work), () -> {
        try (var guard = async.lock().await()) {
            sleep(Duration.ofMillis(10)).await(); // work that awaits
        }
    });

    Action blocks = () -> {
        try (var guard = blocking.lock()) {
            Thread.sleep(10); // work that keeps its thread
        }
    };
    contest("blocking, tasks", work -> spawn(work), blocks);
    contest("blocking, threads", work -> spawnBlocking(work), blocks);

    contest("parking_lot, threads", work -> spawnBlocking(work), () -> {
        try (var guard = parkingLot.lock()) {
            Thread.sleep(10);
        }
    });

    // A task that dies in the middle of an update, with its guard open.
    for (Action update : List.<Action>of(
            () -> blocking.lock().set(1), () -> parkingLot.lock().set(1))) {
        var task = spawn(() -> {
            update.run();
            throw new IllegalStateException("in the middle of an update");
        });
        try {
            task.await();
        } catch (JoinError died) {
            // what becomes of the lock?
        }
    }
    try (var guard = blocking.lock()) {
        println("blocking: goes on with " + guard.get());
    } catch (dev.asyncworkbook.kernel.std.PoisonError poisoned) {
        println("blocking: poisoned");
    }
    try (var guard = parkingLot.lock()) {
        println("parking_lot: goes on with " + guard.get());
    }
}
