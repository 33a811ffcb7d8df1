package dev.asyncworkbook.runner.child;

import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.OutcomeTally;
import dev.asyncworkbook.kernel.explore.StopSignal;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.runner.wire.Code;
import dev.asyncworkbook.runner.wire.Frame;
import dev.asyncworkbook.runner.wire.Payloads;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** Carries out the parent's commands, one after the other. */
final class Commands implements Runnable {

    private final BlockingQueue<Frame> queue;
    private final Parent parent;
    private final LearnerThread learner = new LearnerThread();
    private @Nullable LoadedProgram program;
    private @Nullable Snippets snippets;

    Commands(BlockingQueue<Frame> queue, Parent parent) {
        this.queue = queue;
        this.parent = parent;
    }

    /** Stops the learner code that runs, and says what it is blocked in, if it cannot hear that. */
    void stop() {
        StopSignal.request(End.TIME_LIMIT);
        learner.blockedCall().ifPresent(call -> parent.send(Payloads.blocked(call)));
    }

    @Override
    public void run() {
        try {
            while (true) {
                carryOut(queue.take());
            }
        } catch (InterruptedException | IOException e) {
            Runtime.getRuntime().halt(1); // the parent sees a lost child
        }
    }

    private void carryOut(Frame frame) throws IOException {
        switch (frame.kind()) {
            case PROGRAM -> load(Payloads.program(frame));
            case RUN -> run(Payloads.order(frame));
            case EXPLORE -> explore(Payloads.order(frame));
            case SESSION -> snippets = new Snippets(Payloads.order(frame).limits(), parent);
            case DEFINE -> opened().define(Payloads.classes(frame));
            case INVOKE -> invoke(Payloads.member(frame));
            case SHOW -> show(Payloads.member(frame));
            default -> throw new IOException("not a command: " + frame.kind());
        }
    }

    private void load(Code code) {
        program = new LoadedProgram(code, parent);
    }

    private void run(Payloads.Order order) throws IOException {
        LoadedProgram loaded = loaded();
        learner.run(() -> loaded.run(order));
        done(Coverage.exhaustive(1), List.of());
    }

    private void explore(Payloads.Order order) throws IOException {
        LoadedProgram loaded = loaded();
        OutcomeTally tally = new OutcomeTally();
        Coverage[] coverage = {Coverage.inconclusive(0, "")};
        learner.run(() -> coverage[0] = loaded.explore(order, tally));
        done(coverage[0], tally.counts());
    }

    private void invoke(Payloads.Member member) throws IOException {
        Snippets session = opened();
        learner.run(() -> session.invoke(member));
    }

    private void show(Payloads.Member member) throws IOException {
        Snippets session = opened();
        learner.run(() -> session.show(member));
    }

    private void done(Coverage coverage, List<OutcomeTally.Count> outcomes) {
        parent.send(Payloads.done(new Payloads.Done(coverage, outcomes, learner.threadsLeft())));
    }

    private LoadedProgram loaded() throws IOException {
        if (program == null) {
            throw new IOException("no program");
        }
        return program;
    }

    private Snippets opened() throws IOException {
        if (snippets == null) {
            throw new IOException("no session");
        }
        return snippets;
    }
}
