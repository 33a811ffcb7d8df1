package dev.asyncworkbook.kerneltest.net;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Async;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Runtime;

/** The networks that a program can run in. */
enum Backend {
    SIMULATED(true),
    REAL(false);

    private final boolean paused;

    Backend(boolean paused) {
        this.paused = paused;
    }

    /** Runs a program to its end; what it throws comes out. */
    void run(Action program) {
        try (Runtime runtime = Builder.newCurrentThread().startPaused(paused).build()) {
            runtime.blockOn(Async.async(program));
        }
    }
}
