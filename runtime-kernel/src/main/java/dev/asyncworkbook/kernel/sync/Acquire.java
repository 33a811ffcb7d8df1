package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Operation;

import org.jspecify.annotations.Nullable;

/**
 * The wait for some {@link Permits}, and what is done with them.
 *
 * <p>Cancellation: the place in the queue is lost; permits that were already granted go to the next
 * in the queue.
 *
 * @param <T> what is made of the permits
 */
abstract class Acquire<T extends @Nullable Object> extends Operation<T> {

    private final Permits permits;
    private final int count;

    /** The place in the queue; set when the first poll found too few permits free. */
    private Permits.@Nullable Waiter waiter;

    Acquire(Permits permits) {
        this(permits, 1);
    }

    Acquire(Permits permits, int count) {
        this.permits = permits;
        this.count = count;
    }

    /** Uses the permits. */
    abstract T acquired();

    /** Told once that too few permits were free. */
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
        if (hasPermits()) {
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

    private boolean hasPermits() {
        return waiter == null ? permits.tryAcquire(count) : permits.claim(waiter);
    }

    @Override
    protected final void cancel() {
        if (waiter != null) {
            permits.leave(waiter);
        }
    }
}
