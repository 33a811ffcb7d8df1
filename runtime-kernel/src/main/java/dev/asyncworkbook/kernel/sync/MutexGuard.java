package dev.asyncworkbook.kernel.sync;

import org.jspecify.annotations.Nullable;

/**
 * A {@link Mutex} that is taken: the way to its value, until it is closed.
 *
 * @param <T> the value's type
 */
public final class MutexGuard<T extends @Nullable Object> extends ValueHold<T> {

    private final Mutex<T> mutex;
    private final Locked<T> locked;

    MutexGuard(Mutex<T> mutex, Locked<T> locked) {
        super(locked, "lock()");
        this.mutex = mutex;
        this.locked = locked;
        locked.holds.add(this);
    }

    /** The mutex that is taken. */
    public Mutex<T> mutex() {
        return mutex;
    }

    @Override
    void release() {
        locked.release(this, 1, "");
    }
}
