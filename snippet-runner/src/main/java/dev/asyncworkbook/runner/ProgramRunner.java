package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.explore.Explorer;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Runs programs in a child JVM. Any thread may call; one run at a time is served. */
public final class ProgramRunner implements AutoCloseable {

    /** Starts warming a child JVM at once, in the background. */
    public ProgramRunner() {}

    /** Runs a program once; the trace's ending is the truth, also when the child was lost. */
    public Trace run(
            CompiledProgram program,
            Schedule schedule,
            RunLimits limits,
            Consumer<String> output) {
        throw new RunnerException("Running is not there yet.");
    }

    /** Runs a program under every schedule. */
    public Explorer.Coverage explore(
            CompiledProgram program,
            RunLimits limits,
            int maxSchedules,
            Predicate<Trace> visitor) {
        throw new RunnerException("Exploring is not there yet.");
    }

    @Override
    public void close() {}
}
