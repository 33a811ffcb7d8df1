package dev.asyncworkbook.benchmarks.kernel;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.spawn;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Runtime;

/**
 * A flavor of the kernel's runtime, in real time.
 *
 * @param workers how many workers; 0 for the current-thread flavor
 */
record Flavor(int workers) {

    private static final String MULTI_THREAD = "multi-thread-";

    /** The flavor of a name such as {@code current-thread} or {@code multi-thread-2}. */
    static Flavor named(String name) {
        return new Flavor(
                name.startsWith(MULTI_THREAD)
                        ? Integer.parseInt(name.substring(MULTI_THREAD.length()))
                        : 0);
    }

    /** A new runtime. */
    Runtime runtime() {
        return workers == 0
                ? Builder.newCurrentThread().startPaused(false).build()
                : Builder.newMultiThread().workerThreads(workers).build();
    }

    /** Runs code where tasks run, not on the thread that waits for it. */
    static void inATask(Runtime runtime, Action code) {
        runtime.blockOn(async(() -> spawn(code).await()));
    }
}
