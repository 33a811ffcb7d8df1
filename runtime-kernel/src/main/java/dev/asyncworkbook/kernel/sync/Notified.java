package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Future;

/**
 * The wait for a notification of a {@link Notify}.
 *
 * <p>Cancellation: the place in the queue is lost; a notification of {@link Notify#notifyOne()} or
 * {@link Notify#notifyLast()} that it was given already goes to another that waits.
 */
public sealed interface Notified extends Future<Void> permits NotifyWait {

    /**
     * Takes its place in the queue at once, as the first poll would do, so that no notification
     * after this call is missed.
     *
     * @return whether it is notified already; the next poll is then ready
     */
    boolean enable();
}
