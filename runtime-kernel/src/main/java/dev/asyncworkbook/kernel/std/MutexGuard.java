package dev.asyncworkbook.kernel.std;

import dev.asyncworkbook.kernel.scheduler.HeldLocks;
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
    private final HeldLocks.Held held;
    private boolean closed;

    MutexGuard(Mutex<T> mutex, @Nullable Task<?> task, HeldLocks.Held held) {
        this.mutex = mutex;
        this.task = task;
        this.held = held;
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
            mutex.release(this);
        }
    }

    @Nullable Task<?> task() {
        return task;
    }

    HeldLocks.Held held() {
        return held;
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException(
                    "this guard is closed, so the lock is not yours: take it again with lock()");
        }
    }
}
