package dev.asyncworkbook.kerneltest.parallel;

import static dev.asyncworkbook.kernel.Async.async;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.explore.Execution;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Runtime;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.Map;

/** Runs programs on two worker threads. */
final class Parallel {

    static final int WORKERS = 2;

    private Parallel() {}

    /** A runtime with two workers. */
    static Runtime runtime() {
        return Builder.newMultiThread().workerThreads(WORKERS).build();
    }

    /** What a program comes to, outside of a recorded run. */
    static <T> T result(Body<T> main) {
        return result(WORKERS, main);
    }

    /** The same on a number of workers. */
    static <T> T result(int workers, Body<T> main) {
        try (Runtime runtime = Builder.newMultiThread().workerThreads(workers).build()) {
            return runtime.blockOn(async(main));
        }
    }

    /** A recorded run. */
    static Trace run(Action main) {
        Body<String> body =
                () -> {
                    main.run();
                    return "done";
                };
        return Execution.runReal(body, WORKERS, Limits.DEFAULT, Map.of(), _ -> {});
    }
}
