package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicInteger;

/** Which task has its turn at a worker, for those who watch whether it ever ends. */
final class TurnWatch {

    /** Written by the worker at the begin and the end of each turn; read by who watches. */
    private volatile @Nullable Task<?> task;

    /** The thread that runs it. */
    private volatile @Nullable Thread thread;

    /** Tells one turn from the next of the same task. */
    private final AtomicInteger turns = new AtomicInteger();

    void begins(Task<?> running, Thread carrier) {
        thread = carrier;
        turns.setRelease(turns.getPlain() + 1);
        task = running;
    }

    void ends() {
        task = null;
    }

    @Nullable Task<?> task() {
        return task;
    }

    @Nullable Thread thread() {
        return thread;
    }

    int turns() {
        return turns.getAcquire();
    }
}
