package dev.asyncworkbook.runner.session;

import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.runner.RunLimits;
import dev.asyncworkbook.runner.process.ChildLost;
import dev.asyncworkbook.runner.process.ChildProcess;
import dev.asyncworkbook.runner.process.Conversation;
import dev.asyncworkbook.runner.wire.Evaluation;
import dev.asyncworkbook.runner.wire.Frame;
import dev.asyncworkbook.runner.wire.FrameKind;
import dev.asyncworkbook.runner.wire.Payloads;
import dev.asyncworkbook.runner.wire.TraceCodec;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The child that a session evaluates in. When one is lost, the next evaluation starts another and
 * defines the same classes again; what was in variables is gone.
 */
final class SessionChild implements AutoCloseable {

    /** What comes of a snippet that was stopped while it was still being compiled. */
    private static final Evaluation NEVER_BEGUN =
            new Evaluation("", "", new Ending(End.TIME_LIMIT, "", 0), List.of(), 0);

    private final RunLimits limits;
    private final Consumer<String> output;
    private final List<Map<String, byte[]>> defined = new ArrayList<>();
    private @Nullable ChildProcess child;

    /** What is being said now; read by the thread that wants it stopped. */
    private volatile @Nullable Conversation conversation;

    /** Whether what is evaluated from now on is to stop; written by any thread. */
    private volatile boolean stopped;

    SessionChild(RunLimits limits, Consumer<String> output) {
        this.limits = limits;
        this.output = output;
        child = start();
    }

    void define(Map<String, byte[]> classes) {
        defined.add(classes);
        if (child != null) {
            child.send(Payloads.classes(classes));
        }
    }

    /** Calls a snippet's method. */
    Evaluation invoke(Payloads.Member member) throws ChildLost {
        if (stopped) {
            return NEVER_BEGUN;
        }
        List<Evaluation> answer = new ArrayList<>();
        converse(
                Payloads.member(FrameKind.INVOKE, member),
                frame -> {
                    if (frame.kind() != FrameKind.EVALUATION) {
                        throw new IOException("not an answer: " + frame.kind());
                    }
                    answer.add(TraceCodec.evaluation(frame));
                });
        return answer.getFirst();
    }

    /** A variable's value as a prompt shows it. */
    String show(Payloads.Member member) throws ChildLost {
        List<String> answer = new ArrayList<>();
        converse(
                Payloads.member(FrameKind.SHOW, member),
                frame -> {
                    if (frame.kind() != FrameKind.VALUE) {
                        throw new IOException("not an answer: " + frame.kind());
                    }
                    answer.add(Payloads.text(frame));
                });
        return answer.getFirst();
    }

    @FunctionalInterface
    private interface Answer {
        void take(Frame frame) throws IOException;
    }

    private void converse(Frame command, Answer answer) throws ChildLost {
        ChildProcess current = child == null ? start() : child;
        child = current;
        current.awaitReady();
        Conversation begun = new Conversation(current, limits.wallTime());
        conversation = begun;
        current.send(command);
        if (stopped) {
            begun.stop();
        }
        try {
            begun.listen(frame -> isAnswer(frame, answer));
        } catch (ChildLost lost) {
            child = null;
            throw lost;
        } finally {
            conversation = null;
        }
    }

    private boolean isAnswer(Frame frame, Answer answer) throws IOException {
        if (frame.kind() == FrameKind.OUTPUT) {
            output.accept(Payloads.text(frame));
            return false;
        }
        answer.take(frame);
        return true;
    }

    private ChildProcess start() {
        ChildProcess started = ChildProcess.start(limits.heapMegabytes());
        Payloads.Order order =
                Payloads.Order.simulated(Schedule.DEFAULT, limits, Plan.onlyDefault());
        started.send(Payloads.order(FrameKind.SESSION, order));
        defined.forEach(classes -> started.send(Payloads.classes(classes)));
        return started;
    }

    /** Forgets that it was stopped: what is evaluated from now on is another text. */
    void beginText() {
        stopped = false;
    }

    /**
     * Stops what is being evaluated, and what would be before the next text. Any thread may call.
     */
    void stop() {
        stopped = true;
        Optional.ofNullable(conversation).ifPresent(Conversation::stop);
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
        }
    }
}
