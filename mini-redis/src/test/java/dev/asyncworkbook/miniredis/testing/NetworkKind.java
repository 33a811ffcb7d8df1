package dev.asyncworkbook.miniredis.testing;

import static dev.asyncworkbook.kernel.Async.async;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Runtime;

/** The two networks on which everything must go the same. */
public enum NetworkKind {
    /** In memory, under virtual time. */
    SIMULATED,

    /** The machine's own, under its clock. */
    REAL;

    /** Runs code in a runtime with this network. */
    public void run(Action test) {
        try (Runtime runtime = Builder.newCurrentThread().startPaused(this == SIMULATED).build()) {
            runtime.blockOn(async(test));
        }
    }
}
