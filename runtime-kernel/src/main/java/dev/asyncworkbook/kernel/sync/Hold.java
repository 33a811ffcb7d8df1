package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;

import org.jspecify.annotations.Nullable;

/**
 * Something of a lock that somebody has until it is closed, with what a report must know of it:
 * which task took it, and where.
 */
abstract class Hold implements AutoCloseable {

    private final @Nullable Task<?> task = Task.current();
    private final int line = Recorder.current().isOn() ? CallSite.here().line() : 0;
    private boolean closed;

    /** Gives it back; called once. */
    abstract void release();

    /** Gives it back; closing twice does nothing. */
    @Override
    public final void close() {
        try (var _ = KernelLock.hold()) {
            if (!closed) {
                closed = true;
                release();
            }
        }
    }

    /** Makes it useless without giving anything back. */
    final void retire() {
        closed = true;
    }

    final boolean isOpen() {
        return !closed;
    }

    /**
     * Refuses to be used after the end.
     *
     * @param again the method with which to take it again
     */
    final void checkOpen(String again) {
        if (closed) {
            throw new IllegalStateException(
                    "this guard is closed, so the lock is not yours: take it again with " + again);
        }
    }

    final Blocker.Holder holder() {
        return new Blocker.Holder(Blocker.Role.LOCK, task, line);
    }
}
