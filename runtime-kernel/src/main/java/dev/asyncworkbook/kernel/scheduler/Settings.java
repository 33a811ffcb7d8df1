package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

/**
 * What a runtime is made with.
 *
 * @param startPaused whether its time is virtual from the start
 * @param maxBlockingThreads how many pieces of blocking code run at once
 * @param name what the runtime is called, or null
 * @param threadName what its worker threads are called, before their number
 * @param hooks who is told of its tasks
 */
public record Settings(
        boolean startPaused,
        int maxBlockingThreads,
        @Nullable String name,
        String threadName,
        TaskHooks hooks) {

    /** The time of the machine, and with it the network of the machine. */
    public static final Settings REAL = new Settings(false, 512, null, "worker", TaskHooks.NONE);

    /** Virtual time, and as many threads for blocking code as Tokio has. */
    public static final Settings DEFAULT = new Settings(true, 512, null, "worker", TaskHooks.NONE);
}
