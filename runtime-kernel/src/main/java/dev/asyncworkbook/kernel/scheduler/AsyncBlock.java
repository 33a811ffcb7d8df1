package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * The future that {@code async} makes: straight-line code that can suspend at its awaits.
 *
 * <p>Polled by a task or a combinator it runs in a coroutine of its own, so that its waiting does
 * not stop its siblings. Awaited while it is new it runs in the coroutine of the block that awaits
 * it, and spawned in that of the loop that polls it, at no cost.
 *
 * @param <T> what it produces
 */
public final class AsyncBlock<T extends @Nullable Object> extends Operation<T> {

    private enum Kind {
        /** A future in the learner's eyes. */
        FUTURE,
        /** A program's {@code main}. */
        MAIN,
        /** Code of another block that has to run in a coroutine of its own. */
        PART
    }

    private final Body<T> body;
    private final Kind kind;
    private final int subject;
    private final int creation;

    /** Both set by the first poll, and used by later polls and the drop. */
    private @Nullable Coroutine coroutine;

    private @Nullable Frame frame;

    /** Written by the body when it ends; exactly one of them means something then. */
    private @Nullable T value;

    private @Nullable Throwable failure;

    /** How many bytes its code has read from streams, while anybody watches. */
    private int consumed;

    private AsyncBlock(Body<T> body, Kind kind) {
        this.body = body;
        this.kind = kind;
        subject =
                switch (kind) {
                    case FUTURE -> recorder().subject(Subject.Kind.FUTURE, origin());
                    case MAIN -> Subject.NONE;
                    case PART -> surrounding();
                };
        creation =
                kind == Kind.FUTURE
                        ? recorder().event(EventKind.CREATE, subject, "")
                        : Recorder.NO_EVENT;
    }

    private static int surrounding() {
        Frame around = Frame.current();
        return around == null ? Subject.NONE : around.block.subject;
    }

    /** The future of a piece of code that the learner wrapped in {@code async} or spawned. */
    public static <T extends @Nullable Object> AsyncBlock<T> create(Body<T> body) {
        return new AsyncBlock<>(body, Kind.FUTURE);
    }

    /**
     * Code of the block that is running now, such as a select's handler: what it does is that
     * block's doing.
     */
    public static <T extends @Nullable Object> AsyncBlock<T> partOfCurrent(Body<T> body) {
        return new AsyncBlock<>(body, Kind.PART);
    }

    /** The future of a program's {@code main}, which is not one in the learner's eyes. */
    static <T extends @Nullable Object> AsyncBlock<T> ofMain(Body<T> body) {
        return new AsyncBlock<>(body, Kind.MAIN);
    }

    /** The id in the trace of the future whose code it is; {@link Subject#NONE} is {@code main}. */
    int subject() {
        return subject;
    }

    /** The index of the event of its creation, or {@link Recorder#NO_EVENT}. */
    int creation() {
        return creation;
    }

    /**
     * Makes the body ready to run on the coroutine that calls, whose owner is the task's loop.
     *
     * @see #runBody
     */
    void beginOnCarrier(Context cx) {
        begin();
        Frame own = new Frame(this, cx);
        frame = own;
        Worker.current().frame = own;
        recordPoll();
    }

    /** Keeps the coroutine on which the body has suspended. */
    void keep(Coroutine carrier) {
        coroutine = carrier;
        park();
    }

    /** What a body came to that ended on the loop's coroutine. */
    T endOnCarrier() {
        end();
        return outcome();
    }

    @Override
    protected Poll<T> advance(Context cx) {
        Coroutine running = coroutine;
        if (running == null) {
            running = new Coroutine(this::runBody);
            coroutine = running;
            frame = new Frame(this, cx);
            recordPoll();
        }
        Frame own = Objects.requireNonNull(frame);
        own.context = cx;
        resume(running, own);
        return running.isDone() ? Poll.ready(outcome()) : Poll.pending();
    }

    /** Runs the whole body in the frame of the block that awaits it. */
    T runInPlace(Frame outer) {
        begin();
        AsyncBlock<?> awaiting = outer.block;
        outer.block = this;
        recordPoll();
        int line = Site.line();
        String method = Site.methodOrNull();
        try {
            T result = body.run();
            Site.restore(line, method);
            record(EventKind.COMPLETE);
            return result;
        } catch (Cancelled cancelled) {
            reportInput(outer);
            record(EventKind.DROP);
            throw cancelled;
        } catch (Throwable thrown) {
            throw sneak(thrown);
        } finally {
            outer.block = awaiting;
            Site.restore(line, method);
            end();
        }
    }

    /**
     * Unwinds the body from the await at which it is suspended; what its cleanup throws goes on.
     */
    @Override
    protected void cancel() {
        Frame own = Objects.requireNonNull(frame);
        if (own.block == this) {
            reportInput(own);
        }
        own.cancelled = true;
        resume(Objects.requireNonNull(coroutine), own);
        Throwable thrown = Cancelled.ofCleanup(failure);
        if (thrown != null) {
            throw sneak(thrown);
        }
    }

    @Override
    protected void dropped() {
        record(EventKind.DROP);
    }

    @Override
    protected boolean isCooperative() {
        return false;
    }

    @Override
    protected boolean isShared() {
        return false;
    }

    @Override
    public @Nullable Blocker blocker() {
        return frame == null ? null : Children.blockerOf(frame.awaited);
    }

    @Override
    protected String describe() {
        return "the future made by `" + origin().method() + "` at line " + origin().line();
    }

    /** Told that the code that runs has read so many bytes. */
    public static void noteInput(int bytes) {
        Frame frame = Frame.current();
        if (frame != null) {
            frame.block.consumed += bytes;
        }
    }

    /**
     * Says that it is dropped in the middle of its input: while it reads on, with bytes that it can
     * have put nowhere else. At the end of a task it is the task's own affair.
     */
    private void reportInput(Frame own) {
        Task<?> task = Task.current();
        boolean midInput = consumed > 0 && own.awaited instanceof IoOperation<?> io && io.isInput();
        if (midInput && task != null && !task.isDropped() && !Captures.canKeep(body)) {
            IoLints.consumedInput(recorder(), describe(), consumed, origin().line());
        }
    }

    private static void resume(Coroutine coroutine, Frame frame) {
        assert KernelLock.isFree() : "learner code would run under the lock";
        Worker worker = Worker.current();
        Frame outer = worker.frame;
        int line = Site.line();
        String method = Site.methodOrNull();
        frame.outer = outer;
        worker.frame = frame;
        SharedState.goesOn(worker, frame);
        try {
            coroutine.resume();
            while (worker.interrupting) {
                Coroutine.suspend();
                coroutine.resume();
            }
        } finally {
            Site.restore(line, method);
            frame.outer = null;
            worker.frame = outer;
        }
    }

    /** Runs the body; what it comes to is kept for later. */
    void runBody() {
        try {
            value = body.run();
            Site.clear();
            record(EventKind.COMPLETE);
        } catch (Throwable thrown) {
            Site.clear();
            failure = thrown;
        }
    }

    @SuppressWarnings("NullAway") // the value of a body that completed; null only if T allows it
    private T outcome() {
        if (failure != null) {
            throw sneak(failure);
        }
        return value;
    }

    private void recordPoll() {
        if (kind == Kind.FUTURE) {
            recorder().event(EventKind.POLL, subject, "", creation);
        }
    }

    private void record(EventKind event) {
        if (kind == Kind.FUTURE) {
            recorder().event(event, subject, "");
        }
    }

    /** Throws anything as it is: a body may throw checked exceptions that await cannot declare. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <E extends Throwable> RuntimeException sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
