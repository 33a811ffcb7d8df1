package dev.asyncworkbook.benchmarks.kernel;

import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import dev.asyncworkbook.kernel.sync.Mpsc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Many tasks that all wait for the same kind of thing; the runtime is closed with all of them. */
final class Crowds {

    private static final Duration LONG = Duration.ofHours(1);

    private Crowds() {}

    /** Tasks that were spawned, and not polled yet. */
    static void fresh(int tasks, Runnable onceTheyWait) {
        for (int i = 0; i < tasks; i++) {
            spawn(() -> sleep(LONG).await());
        }
        onceTheyWait.run();
    }

    /** Tasks that sleep. */
    static void sleeping(int tasks, Runnable onceTheyWait) {
        var begun = new AtomicInteger();
        for (int i = 0; i < tasks; i++) {
            spawn(() -> {
                begun.incrementAndGet();
                sleep(LONG).await();
            });
        }
        waitForAll(begun, tasks);
        onceTheyWait.run();
    }

    /** Tasks that each wait on a channel of their own, which counts. */
    static void receiving(int tasks, Runnable onceTheyWait) {
        var begun = new AtomicInteger();
        List<Mpsc.Sender<Integer>> senders = new ArrayList<>(tasks);
        for (int i = 0; i < tasks; i++) {
            var channel = Mpsc.<Integer>channel(1);
            senders.add(channel.tx());
            var receiver = channel.rx();
            spawn(() -> {
                begun.incrementAndGet();
                receiver.recv().await();
            });
        }
        waitForAll(begun, tasks);
        onceTheyWait.run();
        senders.getFirst().close();
    }

    private static void waitForAll(AtomicInteger begun, int tasks) {
        while (begun.get() < tasks) {
            yieldNow().await();
        }
    }
}
