package dev.asyncworkbook.kernel.scheduler;

/**
 * What a runtime is made with.
 *
 * @param startPaused whether its time is virtual from the start
 * @param maxBlockingThreads how many pieces of blocking code run at once
 */
public record Settings(boolean startPaused, int maxBlockingThreads) {

    /** Virtual time, and as many threads for blocking code as Tokio has. */
    public static final Settings DEFAULT = new Settings(true, 512);
}
