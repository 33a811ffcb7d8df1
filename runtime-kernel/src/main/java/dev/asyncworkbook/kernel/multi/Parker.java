package dev.asyncworkbook.kernel.multi;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Where one thread sleeps until another wakes it: a wake that comes first is not lost, and several
 * count as one. It is also the {@link Driver} of a world in which nothing but time passes.
 */
public final class Parker implements Driver {

    private final AtomicBoolean notified = new AtomicBoolean();

    /** Who sleeps. Volatile: read by whoever wakes. */
    private volatile @Nullable Thread sleeper;

    /** Makes one at which nobody sleeps. */
    public Parker() {}

    /** Sleeps until {@link #wakeup}, which may have come before, or until the time has passed. */
    @Override
    public void poll(long nanos) {
        if (notified.getAndSet(false)) {
            return;
        }
        sleeper = Thread.currentThread();
        boolean interrupted = false;
        while (nanos > 0 && !notified.get()) {
            LockSupport.parkNanos(this, nanos);
            interrupted |= Thread.interrupted(); // or it would not sleep any more
            if (nanos != Long.MAX_VALUE) {
                break; // woken, or late, or for no reason: all the same to who waits for a time
            }
        }
        sleeper = null;
        notified.getAndSet(false);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Uses up a wake that has come already; whether there was one. */
    public boolean takeWakeup() {
        return notified.getAndSet(false);
    }

    @Override
    public void wakeup() {
        Thread asleep = notified.getAndSet(true) ? null : sleeper;
        if (asleep != null) {
            LockSupport.unpark(asleep);
        }
    }
}
