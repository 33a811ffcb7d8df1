package dev.asyncworkbook.kernel.std;

import dev.asyncworkbook.kernel.scheduler.BlockingLock;
import dev.asyncworkbook.kernel.scheduler.Guarded;

import org.jspecify.annotations.Nullable;

/**
 * A blocking mutex that is taken: the way to its value, until it is closed.
 *
 * @param <T> the value's type
 */
public final class MutexGuard<T extends @Nullable Object> implements AutoCloseable {

    private final Guarded<T> guarded;
    private final BlockingLock.Hold hold;

    /** Made by the kernel, for a hold that it was granted. */
    public MutexGuard(Guarded<T> guarded, BlockingLock.Hold hold) {
        this.guarded = guarded;
        this.hold = hold;
    }

    /** The value. */
    public T get() {
        return guarded.get(hold);
    }

    /** Replaces the value. */
    public void set(T value) {
        guarded.set(hold, value);
    }

    /** Gives the lock back; closing twice does nothing. */
    @Override
    public void close() {
        hold.release();
    }
}
