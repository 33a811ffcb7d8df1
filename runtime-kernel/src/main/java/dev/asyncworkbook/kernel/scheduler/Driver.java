package dev.asyncworkbook.kernel.scheduler;

/**
 * What brings a runtime news of input and output: it is waited in when no task is ready.
 *
 * <p>{@link #wakeup} may be called by any thread; the rest belongs to the runtime's.
 */
public interface Driver {

    /** Whether anybody waits for news that come from outside of the runtime. */
    boolean isWaiting();

    /**
     * Wakes everybody for whom there is news.
     *
     * @param nanos how long to wait for some, if there are none; 0 is only a look
     */
    void poll(long nanos);

    /** Ends a {@link #poll} that waits, or else keeps the next one from waiting. */
    void wakeup();

    /** Gives up everything that it keeps open. */
    void close();
}
