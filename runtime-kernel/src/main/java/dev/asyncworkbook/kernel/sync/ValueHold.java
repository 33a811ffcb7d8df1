package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

/**
 * The right to read and replace a value, until it is closed.
 *
 * @param <T> the value's type
 */
abstract class ValueHold<T extends @Nullable Object> extends Hold {

    private final Locked<T> locked;
    private final String again;

    /**
     * Begins with the right.
     *
     * @param again the method with which to take it again
     */
    ValueHold(Locked<T> locked, String again) {
        this.locked = locked;
        this.again = again;
    }

    /** The value. */
    public final T get() {
        Touch.read(locked.place);
        checkOpen(again);
        locked.staleWrites.read(this);
        return locked.value;
    }

    /** Replaces the value. */
    public final void set(T value) {
        Touch.write(locked.place);
        checkOpen(again);
        locked.staleWrites.write(this, locked.subject, value);
        locked.value = value;
    }
}
