package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.scheduler.Run;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.Map;
import java.util.function.Consumer;

/** One run of a program on a fresh runtime under virtual time. */
public final class Execution {

    private Execution() {}

    /**
     * Runs a program to its end on the calling thread.
     *
     * <p>Once it is asked to stop by {@link StopSignal} it ends with the reason that was given.
     *
     * @param main the body of the program's {@code main} task
     * @param chooser takes the decisions
     * @param level where tasks can be interrupted
     * @param limits bounds the run
     * @param names the learner's variable for the lock or channel that is made on a line
     * @param output is given each printed line, without its end, as it is printed
     */
    public static Trace run(
            Body<?> main,
            Chooser chooser,
            SwitchLevel level,
            Limits limits,
            Map<Integer, String> names,
            Consumer<String> output) {
        Trace trace = new Run(limits, names, output).complete(main, chooser, level);
        if (StopSignal.reason().filter(End.OUTPUT_LIMIT::equals).isPresent()) {
            StopSignal.clear(); // that was this run's own doing
        }
        return trace;
    }

    /**
     * Prints a line on behalf of the program that the calling thread runs.
     *
     * @return whether the calling thread runs one; if not, nothing was printed
     */
    public static boolean print(String line) {
        Scheduler scheduler = Scheduler.currentOrNull();
        if (scheduler == null) {
            return false;
        }
        scheduler.recorder().print(line);
        return true;
    }
}
