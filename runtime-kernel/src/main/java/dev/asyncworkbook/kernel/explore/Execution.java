package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.trace.Trace;
import java.util.function.Consumer;

/** One run of a program on a fresh runtime under virtual time. */
public final class Execution {

    private Execution() {}

    /**
     * Runs a program to its end on the calling thread.
     *
     * @param main the body of the program's {@code main} task
     * @param chooser takes the decisions
     * @param limits bounds the run
     * @param output is given each printed line, without its end, as it is printed
     */
    public static Trace run(
            Body<?> main, Chooser chooser, Limits limits, Consumer<String> output) {
        if (limits.maxPolls() > 0) {
            throw new UnsupportedOperationException();
        }
        throw new IllegalStateException();
    }
}
