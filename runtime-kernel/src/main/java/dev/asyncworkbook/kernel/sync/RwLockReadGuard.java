package dev.asyncworkbook.kernel.sync;

import org.jspecify.annotations.Nullable;

/**
 * A {@link RwLock} that is taken for reading, perhaps by others as well: the way to its value,
 * until it is closed.
 *
 * @param <T> the value's type
 */
public final class RwLockReadGuard<T extends @Nullable Object> extends Hold {

    private final Locked<T> locked;

    RwLockReadGuard(Locked<T> locked) {
        this.locked = locked;
        locked.holds.add(this);
    }

    /** The value. */
    public T get() {
        checkOpen("read()");
        return locked.value;
    }

    @Override
    void release() {
        locked.release(this, 1, RwLock.READ);
    }
}
