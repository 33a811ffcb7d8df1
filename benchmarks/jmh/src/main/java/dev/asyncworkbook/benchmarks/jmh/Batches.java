package dev.asyncworkbook.benchmarks.jmh;

import static dev.asyncworkbook.kernel.Async.async;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Runtime;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A current-thread runtime in which a primitive is used so many times in a row: to enter a runtime
 * costs more than most primitives do, so that it is to be spread.
 */
@State(Scope.Thread)
public class Batches {

    /** How often in a row; the figures are of one. */
    public static final int SIZE = 1000;

    private final Runtime runtime = Builder.newCurrentThread().startPaused(false).build();

    /** Runs code in a task of the runtime. */
    public void run(Action code) {
        runtime.blockOn(async(code));
    }

    /** Closes the runtime. */
    @TearDown(Level.Trial)
    public void close() {
        runtime.close();
    }
}
