package dev.asyncworkbook.kernel.sync;

import org.jspecify.annotations.Nullable;

/**
 * A {@link Mutex} that is taken: the way to its value, until it is closed.
 *
 * @param <T> the value's type
 */
public final class MutexGuard<T extends @Nullable Object> extends ValueHold<T> {

    private final Locked<T> locked;

    MutexGuard(Locked<T> locked) {
        super(locked, "lock()");
        this.locked = locked;
        locked.holds.add(this);
    }

    @Override
    void release() {
        locked.release(this, 1, "");
    }
}
