package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Watches for tasks that keep a worker to themselves, and says which and where (D003).
 *
 * <p>It does one thing more. A task that blocks its thread in a lock of the JDK is woken by its
 * identity, which is no thread that could be woken. So whoever seems to block is woken now and then
 * for no reason, which every user of {@link LockSupport} must expect, and looks for itself.
 */
final class StallDetector implements Runnable {

    /** How long a turn may take. */
    static final Duration LIMIT = Duration.ofMillis(100);

    private static final long LOOK_MILLIS = 5;
    private static final int LOOKS = (int) (LIMIT.toMillis() / LOOK_MILLIS);

    private final MultiThread scheduler;
    private final List<Seen> seen;

    /** The threads that are known to block, where nobody else is held up. */
    private final Set<Thread> blocking;

    private final CountDownLatch end;

    /** A worker, and what it did at the latest look. */
    private static final class Seen {

        private final TurnWatch watch;
        private int turns;
        private int looks;

        Seen(TurnWatch watch) {
            this.watch = watch;
        }

        /** How often in a row it was seen in the same turn. */
        int look() {
            int now = watch.turns();
            looks = watch.task() != null && now == turns ? looks + 1 : 0;
            turns = now;
            return looks;
        }
    }

    StallDetector(MultiThread scheduler, Workers workers, CountDownLatch end) {
        this.scheduler = scheduler;
        this.end = end;
        blocking = workers.blocking();
        seen = workers.cores().stream().map(core -> new Seen(core.watch)).toList();
    }

    void start() {
        Thread thread = new BlockingThread.KernelThread(this, "stall-detector");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (!end.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                seen.forEach(this::look);
                blocking.forEach(LockSupport::unpark);
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Seen worker) {
        int looks = worker.look();
        @Nullable Thread thread = worker.watch.thread();
        @Nullable Task<?> task = worker.watch.task();
        if (looks == 0 || thread == null || task == null) {
            return;
        }
        LockSupport.unpark(thread);
        if (looks == LOOKS) {
            CallSite place = CallSite.of(thread.getStackTrace());
            try (var _ = KernelLock.hold()) {
                TaskLints.stalls(scheduler.recorder(), task, LIMIT, place.line());
            }
        }
    }
}
