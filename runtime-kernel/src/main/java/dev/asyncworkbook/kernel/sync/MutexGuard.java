package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Task;

import org.jspecify.annotations.Nullable;

/**
 * A {@link Mutex} that is taken: the way to its value, until it is closed.
 *
 * @param <T> the value's type
 */
public final class MutexGuard<T extends @Nullable Object> implements AutoCloseable {

    private final Mutex<T> mutex;
    private final @Nullable Task<?> task;
    private final int line;
    private boolean closed;

    MutexGuard(Mutex<T> mutex, @Nullable Task<?> task, int line) {
        this.mutex = mutex;
        this.task = task;
        this.line = line;
    }

    /** The value. */
    public T get() {
        checkOpen();
        return mutex.value();
    }

    /** Replaces the value. */
    public void set(T value) {
        checkOpen();
        mutex.setValue(value);
    }

    /** Gives the lock back; closing twice does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            mutex.release();
        }
    }

    @Nullable Task<?> task() {
        return task;
    }

    int line() {
        return line;
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException(
                    "this guard is closed, so the lock is not yours: take it again with lock()");
        }
    }
}
