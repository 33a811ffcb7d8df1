package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.KernelLock;

import org.jspecify.annotations.Nullable;

/**
 * A {@link RwLock} that is taken for writing: the only way to its value, until it is closed.
 *
 * @param <T> the value's type
 */
public final class RwLockWriteGuard<T extends @Nullable Object> extends ValueHold<T> {

    private static final String AGAIN = "write()";

    private final Locked<T> locked;
    private final int permits;

    RwLockWriteGuard(Locked<T> locked, int permits) {
        super(locked, AGAIN);
        this.locked = locked;
        this.permits = permits;
        locked.holds.add(this);
    }

    /**
     * Goes on as a reader: other readers may come in, but no writer can in between. This guard is
     * closed thereby.
     *
     * @throws IllegalStateException if this guard is closed
     */
    public RwLockReadGuard<T> downgrade() {
        try (var _ = KernelLock.hold()) {
            checkOpen(AGAIN);
            retire();
            locked.release(this, permits - 1, RwLock.WRITE);
            locked.granted(RwLock.READ);
            return new RwLockReadGuard<>(locked);
        }
    }

    @Override
    void release() {
        locked.release(this, permits, RwLock.WRITE);
    }
}
