package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

/**
 * A place in the queue of a {@link Notify}: {@code NEW -> QUEUED -> GIVEN -> TAKEN}, or straight to
 * {@code GIVEN} if there was a notification for it.
 */
final class NotifyWait extends Operation<Void> implements Notified {

    /** How it was notified: what becomes of the notification if it is dropped depends on it. */
    enum Kind {
        /** As the one that waited longest. */
        ONE,
        /** As the one that came last. */
        LAST,
        /** Together with all others. */
        ALL
    }

    private enum State {
        NEW,
        QUEUED,
        GIVEN,
        TAKEN
    }

    /** Stands for the waker of one that has a place in the queue, but was not polled. */
    private static final Context NOBODY = new Context(() -> {});

    private final Notify notify;

    /** How many times all had been notified when it was created. */
    private final int rounds;

    private State state = State.NEW;
    private Waker waker = NOBODY.waker();

    /** Means something in state {@code GIVEN} only, as does the index of the event. */
    private @Nullable Kind kind;

    private int cause = Recorder.NO_EVENT;

    /** Whether the current poll is one of {@link #enable}, which must not complete it. */
    private boolean enabling;

    NotifyWait(Notify notify, int rounds) {
        this.notify = notify;
        this.rounds = rounds;
    }

    @Override
    public boolean enable() {
        try (var _ = KernelLock.hold()) {
            if (state == State.TAKEN) {
                return true;
            }
            enabling = true;
            try {
                poll(NOBODY);
            } finally {
                enabling = false;
            }
            return state == State.TAKEN;
        }
    }

    @Override
    protected boolean isCooperative() {
        return !enabling;
    }

    @Override
    protected Poll<Void> advance(Context cx) {
        if (!enabling) {
            waker = cx.waker();
        }
        if (state == State.NEW) {
            state = State.QUEUED;
            notify.arrive(this, rounds);
            recordArrival();
        }
        if (state == State.GIVEN) {
            state = State.TAKEN;
            recorder().event(EventKind.RECV, notify.subject(), "a notification", cause);
        }
        return state == State.TAKEN && !enabling ? Poll.done() : Poll.pending();
    }

    private void recordArrival() {
        if (state == State.QUEUED) {
            recorder().event(EventKind.EMPTY, notify.subject(), "");
        }
    }

    /** Told by the {@link Notify} that it is notified. */
    void give(Kind how, int event) {
        state = State.GIVEN;
        kind = how;
        cause = event;
    }

    void wake() {
        waker.wake();
    }

    @Override
    protected void cancel() {
        if (state == State.QUEUED) {
            notify.leave(this);
        } else if (state == State.GIVEN && kind != null && kind != Kind.ALL) {
            notify.notifyNext(kind, cause);
        }
    }

    @Override
    public Blocker blocker() {
        int subject = notify.subject();
        return Blocker.on("a notification by " + recorder().describe(subject), subject);
    }

    @Override
    protected String describe() {
        return "notified() at line " + origin().line();
    }
}
