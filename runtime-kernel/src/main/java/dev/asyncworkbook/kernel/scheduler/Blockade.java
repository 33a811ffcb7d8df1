package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.EventKind;

import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * A task that blocks the runtime's only thread: none of the others can run, except for blocking
 * code, which has threads of its own.
 */
final class Blockade {

    private final CurrentThread scheduler;
    private final Worker worker = Worker.current();
    private final Task<?> task = Objects.requireNonNull(worker.task);
    private final Waiting wait;

    Blockade(CurrentThread scheduler, Waiting wait) {
        this.scheduler = scheduler;
        this.wait = wait;
    }

    /**
     * Blocks until the attempt succeeds.
     *
     * @throws Stopped if nothing that can run will make it succeed; the run then ends
     */
    void until(BooleanSupplier attempt, WakeList waiters) {
        Touch.everything(); // other code may run inside of this turn
        TaskNotes notes = task.notes();
        notes.blocking(wait);
        if (dependsOnOtherThread()) {
            Blocking.parkedUntil(attempt, waiters);
        } else {
            while (!attempt.getAsBoolean()) {
                if (!runBlockingCode()) {
                    throw forever();
                }
            }
        }
        notes.unblocked();
    }

    private boolean dependsOnOtherThread() {
        Blocker blocker = wait.blocker();
        return blocker != null
                && blocker.holders().stream().anyMatch(holder -> holder.task() == null);
    }

    /** Lets one piece of blocking code have a turn inside the turn of this task. */
    private boolean runBlockingCode() {
        Task<?> inner = scheduler.ready().takeBlocking();
        if (inner != null) {
            run(inner);
            return true;
        }
        if (scheduler.outside().isBusy()) {
            scheduler.outside().park(Long.MAX_VALUE);
            return true;
        }
        boolean sleeps = scheduler.blockingPool().running() > 0 && scheduler.clock().hasTimers();
        if (sleeps) {
            scheduler.clock().jump();
        }
        return sleeps;
    }

    private void run(Task<?> inner) {
        Frame frame = worker.frame;
        int budget = worker.budget;
        worker.task = inner;
        worker.frame = null;
        try {
            inner.run();
        } finally {
            worker.task = task;
            worker.frame = frame;
            worker.budget = budget;
        }
    }

    private Stopped forever() {
        Blocker blocker = wait.blocker();
        if (blocker != null) {
            Recorder recorder = scheduler.recorder();
            recorder.event(EventKind.BLOCK, blocker.subject(), blocker.what());
            TaskLints.blocksThread(recorder, task, blocker.what());
        }
        scheduler.endBlocked(Quiescence.blocked(scheduler, task));
        return new Stopped("blocked for ever");
    }
}
