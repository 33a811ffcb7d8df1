package dev.asyncworkbook.kernel.task;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.KernelLock;

import org.jspecify.annotations.Nullable;

/**
 * A {@link JoinHandle} that aborts its task when it is closed or dropped, instead of detaching it.
 *
 * @param <T> what the task produces
 */
public final class AbortOnDropHandle<T extends @Nullable Object>
        implements Future<T>, AutoCloseable {

    private final JoinHandle<T> handle;
    private boolean detached;

    /** Takes over a handle. */
    public AbortOnDropHandle(JoinHandle<T> handle) {
        this.handle = handle;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Cancellation: the task is aborted.
     *
     * @throws JoinError if the task panicked or was aborted
     */
    @Override
    public Poll<T> poll(Context cx) {
        return handle.poll(cx);
    }

    @Override
    public void drop() {
        close();
    }

    /** Aborts the task, unless it has ended or was detached. */
    @Override
    public void close() {
        try (var _ = KernelLock.hold()) {
            if (!detached) {
                handle.abort();
            }
        }
    }

    /** Gives the plain handle back; the task is not aborted any more. */
    public JoinHandle<T> detach() {
        try (var _ = KernelLock.hold()) {
            detached = true;
            return handle;
        }
    }

    /** Asks the task to stop at its next await. */
    public void abort() {
        handle.abort();
    }

    /** Whether the task has ended. */
    public boolean isFinished() {
        return handle.isFinished();
    }

    /** The right to abort the task. */
    public AbortHandle abortHandle() {
        return handle.abortHandle();
    }
}
