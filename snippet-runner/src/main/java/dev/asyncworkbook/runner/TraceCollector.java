package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.OutcomeTally;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.process.ChildProcess;
import dev.asyncworkbook.runner.process.Conversation;
import dev.asyncworkbook.runner.process.Loss;
import dev.asyncworkbook.runner.wire.Frame;
import dev.asyncworkbook.runner.wire.FrameKind;
import dev.asyncworkbook.runner.wire.Payloads;
import dev.asyncworkbook.runner.wire.TraceCodec;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Takes what a child says of its runs, and makes a trace of what a lost one had said. */
final class TraceCollector implements Conversation.Listener {

    private final RunLimits limits;
    private final Consumer<String> output;
    private final Predicate<Trace> visitor;
    private final IntConsumer progress;
    private final List<String> printed = new ArrayList<>();
    private long printedBytes;
    private @Nullable Conversation conversation;
    private @Nullable ChildProcess child;
    private @Nullable Trace latest;
    private int traces;
    private boolean goOn = true;

    /** How many traces there were when the visitor had seen enough. */
    private int tracesSeen;

    private @Nullable Coverage coverage;
    private List<OutcomeTally.Count> outcomes = List.of();
    private boolean leftThreads;

    TraceCollector(
            RunLimits limits,
            Consumer<String> output,
            Predicate<Trace> visitor,
            IntConsumer progress) {
        this.limits = limits;
        this.output = output;
        this.visitor = visitor;
        this.progress = progress;
    }

    void begin(Conversation with, ChildProcess process) {
        conversation = with;
        child = process;
    }

    @Override
    public boolean received(Frame frame) throws IOException {
        switch (frame.kind()) {
            case OUTPUT -> print(Payloads.text(frame));
            case TRACE -> visit(TraceCodec.trace(frame));
            case PROGRESS -> progressed(Payloads.progress(frame));
            case DONE -> {
                Payloads.Done done = Payloads.done(frame);
                coverage = done.coverage();
                outcomes = done.outcomes();
                leftThreads = done.liveThreads() > 0;
                return true;
            }
            default -> throw new IOException("not an answer: " + frame.kind());
        }
        return false;
    }

    /** The child counts too; this bound is for one that does not. */
    private void print(String line) throws IOException {
        printedBytes += line.length() + 1L;
        if (printedBytes > 4L * limits.kernel().maxOutputBytes()) {
            throw new IOException("too much output");
        }
        printed.add(line);
        output.accept(line);
    }

    private void progressed(int runs) {
        progress.accept(runs);
        if (conversation != null) {
            conversation.restartClock();
        }
    }

    private void visit(Trace received) {
        traces++;
        Trace trace = explained(received);
        latest = trace;
        if (goOn && !visitor.test(trace)) {
            goOn = false;
            tracesSeen = traces;
            if (child != null) {
                child.send(Frame.of(FrameKind.ENOUGH));
            }
        }
        if (conversation != null) {
            conversation.restartClock();
        }
    }

    /** The child ended the run, but only we know the limits in words. */
    private Trace explained(Trace trace) {
        Ending ending = trace.ending();
        return switch (ending.end()) {
            case TIME_LIMIT ->
                    trace.withEnding(
                            new Ending(
                                    End.TIME_LIMIT,
                                    Loss.tooSlow(limits.wallTime(), true, ending.line()).message(),
                                    ending.line()));
            case OUTPUT_LIMIT ->
                    trace.withEnding(new Ending(End.OUTPUT_LIMIT, tooMuchOutput(), ending.line()));
            default -> trace;
        };
    }

    private String tooMuchOutput() {
        return "The program printed more than "
                + (limits.kernel().maxOutputBytes() >> 10)
                + " KiB, so it was stopped: does a loop print without end?";
    }

    /** The child is gone: what it had printed is all that is left of the run. */
    void lost(Loss loss) {
        Trace remains = remains(loss.ending());
        latest = remains;
        if (coverage == null) {
            traces++;
            coverage = Coverage.inconclusive(traces, loss.ending().message());
            if (goOn) {
                goOn = visitor.test(remains);
            }
        }
    }

    private Trace remains(Ending ending) {
        Subject main = new Subject(1, Subject.Kind.TASK, "main", 0, Subject.NONE);
        List<Event> events = new ArrayList<>();
        for (String line : printed) {
            events.add(
                    new Event(
                            events.size(),
                            0,
                            EventKind.PRINT,
                            main.id(),
                            Subject.NONE,
                            Subject.NONE,
                            line,
                            0,
                            List.of()));
        }
        return new Trace(
                List.of(main), events, ending, List.of(), Schedule.DEFAULT, 0, true, Map.of());
    }

    Trace onlyTrace() {
        if (latest == null) {
            throw new RunnerException("The program's Java process gave no answer.");
        }
        return latest;
    }

    /**
     * What was covered. How many more schedules the child had run before it learned that they were
     * enough depends on who was quicker, so that is not told.
     */
    Coverage coverage() {
        if (tracesSeen > 0) {
            return Coverage.inconclusive(tracesSeen, "");
        }
        return coverage == null ? Coverage.inconclusive(traces, "") : coverage;
    }

    /** What the child counted of each outcome. */
    List<OutcomeTally.Count> outcomes() {
        return outcomes;
    }

    boolean leftThreads() {
        return leftThreads;
    }
}
