package dev.asyncworkbook.kernel;

/** The handle by which something that happened says that a task is worth polling again. */
@FunctionalInterface
public interface Waker {

    /**
     * Makes the task ready to be polled. Waking a task that is ready, or finished, does nothing.
     */
    void wake();

    /** Whether waking the other one would wake the same task. */
    @SuppressWarnings("ReferenceEquality") // the same waker, not one like it
    default boolean willWake(Waker other) {
        return this == other;
    }
}
