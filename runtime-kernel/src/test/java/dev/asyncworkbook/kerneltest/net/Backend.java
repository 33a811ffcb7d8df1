package dev.asyncworkbook.kerneltest.net;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Async;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Runtime;

/** The networks that a program can run in, and the flavors. */
enum Backend {
    /** In memory, under virtual time. */
    SIMULATED,

    /** The machine's. */
    REAL,

    /** The machine's, with two threads that run the tasks. */
    PARALLEL;

    private static final int WORKERS = 2;

    /** Runs a program to its end; what it throws comes out. */
    void run(Action program) {
        try (Runtime runtime = runtime()) {
            runtime.blockOn(Async.async(program));
        }
    }

    private Runtime runtime() {
        return this == PARALLEL
                ? Builder.newMultiThread().workerThreads(WORKERS).build()
                : Builder.newCurrentThread().startPaused(this == SIMULATED).build();
    }
}
