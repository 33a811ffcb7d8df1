package dev.asyncworkbook.kernel.runtime;

/** How a runtime runs its tasks. */
public enum RuntimeFlavor {
    /** All of them on the thread that calls {@code blockOn}. */
    CURRENT_THREAD,
    /** On worker threads, which take them from each other. */
    MULTI_THREAD
}
