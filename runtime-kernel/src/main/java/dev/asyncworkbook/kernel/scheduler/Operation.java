package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.PolledAfterCompletion;

import org.jspecify.annotations.Nullable;

/**
 * A future of the kernel's own: a polled state machine that is watched for being forgotten.
 *
 * <p>Its life: {@code NEW -> RUNNING -> (WAITING -> RUNNING)* -> DONE}, and from {@code NEW} or
 * {@code WAITING} to {@code DROPPED}. All fields belong to the thread that polls.
 *
 * @param <T> what it produces
 */
public abstract class Operation<T extends @Nullable Object> implements Future<T>, Waiting {

    private enum Phase {
        NEW,
        RUNNING,
        WAITING,
        DONE,
        DROPPED
    }

    private final Recorder recorder;
    private final CallSite origin;

    /** What those touch that poll or drop it. */
    private final long place = Touch.newPlace();

    private Phase phase = Phase.NEW;
    private boolean waited;

    /** Makes an operation that belongs to the runtime that the calling thread is inside of. */
    @SuppressWarnings("this-escape") // the recorder keeps it and looks at it later
    protected Operation() {
        recorder = Recorder.current();
        origin = recorder.isOn() ? CallSite.here() : CallSite.UNKNOWN;
        recorder.looseEnds().created(this);
    }

    /** Goes on as far as possible; called in phase {@code RUNNING} only. */
    protected abstract Poll<T> advance(Context cx);

    /**
     * Whether being ready costs a unit of the task's {@link Budget}, as it does for everything that
     * could be ready again and again; not so for what only passes the polls on to its children.
     */
    protected boolean isCooperative() {
        return true;
    }

    /** Whether it can be polled again when it is done, and is done again. */
    protected boolean isRepeatable() {
        return false;
    }

    /**
     * Leaves the queue that this operation waits in, if it came to queue at all; called once, in
     * phase {@code WAITING}.
     */
    protected void cancel() {}

    /** What this operation is, for a reader: "the future made by `late`". */
    protected abstract String describe();

    /**
     * Whether it touches what other tasks can reach, so that nobody else may meanwhile; not so for
     * what only passes the polls on to its children, which may be learner code.
     */
    protected boolean isShared() {
        return true;
    }

    @Override
    public final Poll<T> poll(Context cx) {
        if (KernelLock.isActive() && isShared()) {
            try (var _ = KernelLock.hold()) {
                return pollAlone(KernelLock.late(cx));
            }
        }
        return pollAlone(cx);
    }

    private Poll<T> pollAlone(Context cx) {
        begin();
        boolean cooperative = isCooperative();
        if (cooperative && Budget.isExhausted(cx)) {
            phase = Phase.WAITING;
            return Poll.pending();
        }
        Poll<T> answer;
        try {
            answer = advance(cx);
        } catch (Throwable thrown) {
            phase = Phase.DONE;
            throw thrown;
        }
        if (answer.isPending()) {
            phase = Phase.WAITING;
            waited = true;
            TaskNotes.noteCurrent(this);
            return answer;
        }
        phase = Phase.DONE;
        if (cooperative) {
            Budget.spend();
        }
        return answer;
    }

    @Override
    public final void drop() {
        if (KernelLock.isActive() && isShared()) {
            try (var _ = KernelLock.hold()) {
                dropAlone();
            }
        } else {
            dropAlone();
        }
    }

    private void dropAlone() {
        Touch.write(place);
        switch (phase) {
            case NEW -> {
                phase = Phase.DROPPED;
                recorder.looseEnds().takenCareOf(this);
                dropped();
            }
            case WAITING -> {
                phase = Phase.DROPPED;
                try {
                    cancel();
                } finally {
                    dropped();
                }
            }
            case RUNNING, DONE, DROPPED -> {}
        }
    }

    /** Lets an operation that is done, or waits, be polled afresh. */
    protected final void renew() {
        Touch.write(place);
        if (phase == Phase.DONE) {
            phase = Phase.WAITING;
        }
    }

    /** Told once that this operation was given up before it completed. */
    protected void dropped() {}

    /** Moves {@code NEW} or {@code WAITING} to {@code RUNNING}. */
    final void begin() {
        Touch.write(place);
        if (phase == Phase.NEW) {
            recorder.looseEnds().takenCareOf(this);
        } else if (phase != Phase.WAITING && (phase != Phase.DONE || !isRepeatable())) {
            throw notPollable();
        }
        phase = Phase.RUNNING;
    }

    private IllegalStateException notPollable() {
        return switch (phase) {
            case DONE -> new PolledAfterCompletion(describe());
            case DROPPED -> PolledAfterCompletion.dropped(describe());
            default ->
                    new IllegalStateException(
                            describe() + " was polled by itself: a future cannot await itself");
        };
    }

    /**
     * Moves {@code RUNNING} to {@code WAITING}; for a future that runs outside of {@link #poll}.
     */
    final void park() {
        phase = Phase.WAITING;
    }

    /** Moves {@code RUNNING} to {@code DONE}; for a future that ran outside of {@link #poll}. */
    final void end() {
        phase = Phase.DONE;
    }

    /** Whether an earlier poll found that it has to wait. */
    protected final boolean hasWaited() {
        return waited;
    }

    /** Whether nothing of it has run and nobody has dropped it. */
    final boolean isNew() {
        return phase == Phase.NEW;
    }

    /** Where the learner made it. */
    public final CallSite origin() {
        return origin;
    }

    /** Where the runtime that it belongs to writes down what happens. */
    protected final Recorder recorder() {
        return recorder;
    }

    @Override
    public final String toString() {
        return describe();
    }
}
