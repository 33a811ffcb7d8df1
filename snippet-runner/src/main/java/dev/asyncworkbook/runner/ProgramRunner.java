package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.explore.Services;
import dev.asyncworkbook.kernel.explore.World;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.process.ChildLost;
import dev.asyncworkbook.runner.process.ChildProcess;
import dev.asyncworkbook.runner.process.Conversation;
import dev.asyncworkbook.runner.wire.FrameKind;
import dev.asyncworkbook.runner.wire.Payloads;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * Runs programs in a child JVM, which is kept from run to run as long as it is sound. Any thread
 * may call; one run at a time is served.
 */
public final class ProgramRunner implements AutoCloseable {

    /** A child that is being started ahead of its use; guarded by this. */
    private @Nullable CompletableFuture<ChildProcess> warm;

    /** Whether the child that is kept has run a program; guarded by this. */
    private boolean hasRun;

    /** Starts warming a child JVM at once, in the background. */
    public ProgramRunner() {
        int heap = RunLimits.DEFAULT.heapMegabytes();
        warm = CompletableFuture.supplyAsync(() -> ChildProcess.start(heap));
    }

    /**
     * Runs a program once.
     *
     * @param schedule the choices to repeat; where they end, tasks run in the usual order
     * @param output is given each printed line as it arrives
     * @return what happened; its ending is the truth, also when the child was stopped or lost
     * @throws RunnerException if the failure is ours
     */
    public synchronized Trace run(
            CompiledProgram program, Schedule schedule, RunLimits limits, Consumer<String> output) {
        Payloads.Order order = Payloads.Order.simulated(schedule, limits, Plan.onlyDefault());
        return run(program, order, limits, output);
    }

    /**
     * Runs a program once with the clock of the machine and its sockets.
     *
     * @param workers how many threads run its tasks; 0 for the current-thread flavor
     * @param output is given each printed line as it arrives
     * @return what happened; its ending is the truth, also when the child was stopped or lost
     * @throws RunnerException if the failure is ours
     */
    public synchronized Trace runReal(
            CompiledProgram program, int workers, RunLimits limits, Consumer<String> output) {
        Payloads.Order order =
                new Payloads.Order(
                        Schedule.DEFAULT,
                        limits.kernel(),
                        Plan.onlyDefault(),
                        World.REAL,
                        workers,
                        Services.NONE);
        return run(program, order, limits, output);
    }

    private Trace run(
            CompiledProgram program,
            Payloads.Order order,
            RunLimits limits,
            Consumer<String> output) {
        TraceCollector collector = new TraceCollector(limits, output, _ -> true, _ -> {});
        converse(program, limits, FrameKind.RUN, order, collector);
        return collector.onlyTrace();
    }

    /**
     * Runs a program under every schedule.
     *
     * @param limits the wall time is for each schedule
     * @param plan how far to go
     * @param visitor is given each trace, the default schedule's first; answers whether to go on
     * @return what was covered
     * @throws RunnerException if the failure is ours
     */
    public synchronized Coverage explore(
            CompiledProgram program, RunLimits limits, Plan plan, Predicate<Trace> visitor) {
        TraceCollector collector = new TraceCollector(limits, _ -> {}, visitor, _ -> {});
        Payloads.Order order = Payloads.Order.simulated(Schedule.DEFAULT, limits, plan);
        converse(program, limits, FrameKind.EXPLORE, order, collector);
        return collector.coverage();
    }

    /**
     * Runs a program under every schedule to see what can come of it; the runs are not traced, but
     * for the first that comes to each outcome.
     *
     * @param limits the wall time is for each schedule
     * @param plan how far to go
     * @param progress is told now and then how many schedules were run
     * @throws RunnerException if the failure is ours
     */
    public synchronized ExploredOutcomes outcomes(
            CompiledProgram program, RunLimits limits, Plan plan, IntConsumer progress) {
        List<Trace> first = new ArrayList<>();
        TraceCollector collector = new TraceCollector(limits, _ -> {}, first::add, progress);
        Payloads.Order order = Payloads.Order.simulated(Schedule.DEFAULT, limits, plan.quiet());
        converse(program, limits, FrameKind.EXPLORE, order, collector);
        return ExploredOutcomes.of(collector.coverage(), first, collector.outcomes());
    }

    private void converse(
            CompiledProgram program,
            RunLimits limits,
            FrameKind kind,
            Payloads.Order order,
            TraceCollector collector) {
        ChildProcess child = takeChild(limits.heapMegabytes());
        boolean ended = false;
        try {
            child.awaitReady();
            child.send(Payloads.program(program.code()));
            child.send(Payloads.order(kind, order));
            listen(child, limits, collector);
            ended = true;
        } finally {
            if (!ended) {
                child.close();
            }
        }
        giveBack(child, collector.leftThreads());
    }

    private static void listen(ChildProcess child, RunLimits limits, TraceCollector collector) {
        Conversation conversation = new Conversation(child, limits.wallTime());
        collector.begin(conversation, child);
        try {
            conversation.listen(collector);
        } catch (ChildLost lost) {
            collector.lost(lost.loss());
        }
    }

    private ChildProcess takeChild(int heapMegabytes) {
        CompletableFuture<ChildProcess> kept = warm;
        warm = null;
        if (kept != null) {
            ChildProcess child = joined(kept);
            if (child.isAlive() && child.heapMegabytes() == heapMegabytes) {
                return child;
            }
            child.close();
        }
        return ChildProcess.start(heapMegabytes);
    }

    private void giveBack(ChildProcess child, boolean leftThreads) {
        hasRun = true;
        if (child.isAlive() && !leftThreads) {
            warm = CompletableFuture.completedFuture(child);
        } else {
            child.close();
        }
    }

    private static ChildProcess joined(CompletableFuture<ChildProcess> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RunnerException ours
                    ? ours
                    : new RunnerException("A Java process for the program did not start.", e);
        }
    }

    /** Sees to it that the next run is the first one of its child. */
    public synchronized void renew() {
        CompletableFuture<ChildProcess> kept = warm;
        if (kept != null && hasRun) {
            warm = null;
            joined(kept).close();
        }
        hasRun = false;
    }

    /** Ends the child. */
    @Override
    public synchronized void close() {
        CompletableFuture<ChildProcess> kept = warm;
        warm = null;
        if (kept != null) {
            var _ = kept.thenAccept(ChildProcess::close);
        }
    }
}
