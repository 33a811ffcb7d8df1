package dev.asyncworkbook.miniredis.testing;

import static dev.asyncworkbook.kernel.Async.async;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Runtime;

/** The networks, and the threads, on which everything must go the same. */
public enum NetworkKind {
    /** In memory, under virtual time. */
    SIMULATED,

    /** The machine's own, under its clock. */
    REAL,

    /** The same, with two threads that run the tasks. */
    PARALLEL;

    private static final int WORKERS = 2;

    /** Runs code in a runtime with this network. */
    public void run(Action test) {
        try (Runtime runtime = runtime()) {
            runtime.blockOn(async(test));
        }
    }

    private Runtime runtime() {
        return this == PARALLEL
                ? Builder.newMultiThread().workerThreads(WORKERS).build()
                : Builder.newCurrentThread().startPaused(this == SIMULATED).build();
    }
}
