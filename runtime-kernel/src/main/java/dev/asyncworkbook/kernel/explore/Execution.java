package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.net.spi.Servers;
import dev.asyncworkbook.kernel.scheduler.Run;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.SwitchLevel;
import dev.asyncworkbook.kernel.trace.Trace;

import java.util.Map;
import java.util.function.Consumer;

/** One run of a program on a fresh runtime. */
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
        return run(main, chooser, level, new Setting(limits, names), output);
    }

    /** The same in a setting that can have servers. */
    public static Trace run(
            Body<?> main,
            Chooser chooser,
            SwitchLevel level,
            Setting setting,
            Consumer<String> output) {
        Run run = Run.traced(setting.limits(), setting.names(), output);
        return completed(run, main, chooser, level, setting.services());
    }

    /**
     * Runs a program once with the clock of the machine and its sockets: what it comes to can be
     * different each time, and no schedule repeats it.
     *
     * @param workers how many threads run its tasks; 0 for the current-thread flavor
     */
    public static Trace runReal(
            Body<?> main,
            int workers,
            Limits limits,
            Map<Integer, String> names,
            Consumer<String> output) {
        Run run = Run.traced(limits, names, output);
        Trace trace = workers == 0 ? run.completeReal(main) : run.completeParallel(main, workers);
        withdrawOutputLimit();
        return trace;
    }

    /**
     * Runs a program of which nobody wants to know more than what it prints and how it ends: the
     * trace has no other events. It is several times as fast.
     */
    static Trace quietly(Body<?> main, Chooser chooser, SwitchLevel level, Setting setting) {
        Run run = Run.quiet(setting.limits());
        return completed(run, main, chooser, level, setting.services());
    }

    private static Trace completed(
            Run run, Body<?> main, Chooser chooser, SwitchLevel level, Services services) {
        Run prepared =
                services.isEmpty() ? run : run.among(() -> Servers.open(services.addresses()));
        Trace trace = prepared.complete(main, chooser, level);
        withdrawOutputLimit();
        return trace;
    }

    private static void withdrawOutputLimit() {
        if (StopSignal.reason().filter(End.OUTPUT_LIMIT::equals).isPresent()) {
            StopSignal.clear(); // that was this run's own doing
        }
    }

    /**
     * Prints a line on behalf of the program that the calling thread runs.
     *
     * @return whether the calling thread runs one; if not, nothing was printed
     */
    public static boolean print(String line) {
        Scheduler scheduler = Scheduler.currentOrNull();
        if (scheduler == null || !scheduler.recorder().isOfRun()) {
            return false; // a thread, or a runtime, that the program has made itself
        }
        scheduler.recorder().print(line);
        return true;
    }
}
