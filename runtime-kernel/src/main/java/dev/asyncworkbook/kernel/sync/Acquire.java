package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Operation;

import org.jspecify.annotations.Nullable;

/**
 * The wait for one of {@link Permits}, and what is done with it.
 *
 * <p>Cancellation: the place in the queue is lost; a permit that was already granted goes to the
 * next in the queue.
 *
 * @param <T> what is made of the permit
 */
abstract class Acquire<T extends @Nullable Object> extends Operation<T> {

    private final Permits permits;
    private final int count;

    /** The place in the queue; set when the first poll found no permit free. */
    private Permits.@Nullable Waiter waiter;

    Acquire(Permits permits) {
        this(permits, 1);
    }

    Acquire(Permits permits, int count) {
        this.permits = permits;
        this.count = count;
    }

    /** Uses the permit. */
    abstract T acquired();

    /** Told once that no permit was free. */
    abstract void queued();

    /** What to throw when there will be no permits any more. */
    abstract RuntimeException refused();

    @Override
    protected final Poll<T> advance(Context cx) {
        if (permits.isClosed()) {
            // Even if it was granted: what was not taken before the close is not taken at all.
            cancel();
            throw refused();
        }
        if (hasPermit()) {
            return Poll.ready(acquired());
        }
        if (waiter == null) {
            queued();
            waiter = permits.enqueue(cx.waker(), count);
        } else {
            waiter.setWaker(cx.waker());
        }
        return Poll.pending();
    }

    private boolean hasPermit() {
        return waiter == null ? permits.tryAcquire(count) : waiter.isGranted();
    }

    @Override
    protected final void cancel() {
        if (waiter != null) {
            permits.leave(waiter);
        }
    }
}
