package dev.asyncworkbook.kernel.multi;

/**
 * What one of the sleeping workers waits at for the outside world: for the next deadline, and for
 * input and output if there is any.
 */
public interface Driver {

    /**
     * Waits until something has happened, {@link #wakeup} was called, or the time has passed. One
     * thread at a time; wakes whom it concerns before it returns, and may return early.
     *
     * @param nanos how long at most; 0 only looks
     */
    void poll(long nanos);

    /** Lets the current {@link #poll} return, or the next one if there is none. Any thread's. */
    void wakeup();
}
