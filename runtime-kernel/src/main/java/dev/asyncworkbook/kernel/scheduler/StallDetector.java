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

    private final MultiThread scheduler;
    private final List<Seen> seen;

    /** The threads that are known to block, where nobody else is held up. */
    private final Set<Thread> blocking;

    private final CountDownLatch end;

    /** A worker, and what it did at the latest look. */
    private static final class Seen {

        private final TurnWatch watch;
        private int turns;
        private long since;
        private boolean reported;

        Seen(TurnWatch watch) {
            this.watch = watch;
        }

        /** Looks; whether it is still in the turn of the look before. */
        boolean isInTheSameTurn(long now) {
            int present = watch.turns();
            boolean same = watch.task() != null && present == turns;
            if (!same) {
                turns = present;
                since = now;
                reported = false;
            }
            return same;
        }

        /** Whether the turn takes too long, and nobody was told. */
        boolean isToBeReported(long now) {
            return !reported && now - since > LIMIT.toNanos();
        }

        void reported() {
            reported = true;
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
        long now = scheduler.machineNanos();
        boolean same = worker.isInTheSameTurn(now);
        @Nullable Thread thread = worker.watch.thread();
        @Nullable Task<?> task = worker.watch.task();
        if (!same || thread == null || task == null) {
            return;
        }
        LockSupport.unpark(thread);
        if (worker.isToBeReported(now)) {
            int line = CallSite.of(thread.getStackTrace()).line();
            if (line > 0) { // or it has not come to the learner's code yet
                TaskLints.stalls(scheduler.recorder(), task, LIMIT, line);
                worker.reported();
            }
        }
    }
}
