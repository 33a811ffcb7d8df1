package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * A request to stop that tasks can look at and wait for; it is made once and never withdrawn.
 *
 * <p>Tokens form trees: cancelling one cancels its children, and theirs, but not its parent. A
 * token is shared by passing it on. Confined to the runtime's thread.
 */
public final class CancellationToken {

    private final int subject = Subjects.create(Subject.Kind.CANCELLATION_TOKEN);

    /**
     * The one above, or null. A token knows none below it, so that nobody need take a child out of
     * a parent that outlives it: whoever waits for a child queues at each token on the way up.
     */
    private final @Nullable CancellationToken parent;

    /** The cancellation of this very token. */
    private final Signal cancellation = new Signal();

    /** Makes a token that is not cancelled and has no parent. */
    public CancellationToken() {
        this(null);
    }

    private CancellationToken(@Nullable CancellationToken parent) {
        this.parent = parent;
    }

    /** Makes a token that is cancelled together with this one: at once, if this one was. */
    public CancellationToken childToken() {
        try (var _ = KernelLock.hold()) {
            return new CancellationToken(this);
        }
    }

    /** Cancels this token and all below it; doing it twice does nothing. */
    public void cancel() {
        try (var _ = KernelLock.hold()) {
            if (cancelledOne() == null) {
                cancellation.give(Recorder.current().event(EventKind.NOTIFY, subject, "cancel"));
            }
        }
    }

    /** Whether this token, or one above it, was cancelled. */
    public boolean isCancelled() {
        try (var _ = KernelLock.hold()) {
            CancellationToken cancelled = cancelledOne();
            if (cancelled == null) {
                return false;
            }
            noticed(cancelled);
            return true;
        }
    }

    /**
     * Waits until this token is cancelled.
     *
     * <p>Cancellation: nothing is lost.
     */
    public Future<Void> cancelled() {
        return new Wait();
    }

    /** A scope at whose end this token is cancelled. */
    public DropGuard dropGuard() {
        return new DropGuard(this);
    }

    /**
     * Runs a future until it completes, which gives {@code Some}, or until this token is cancelled,
     * which drops the future and gives {@code None}.
     *
     * <p>If the token was cancelled before, the future is not polled at all. If both happen at
     * once, the value is kept.
     *
     * <p>Cancellation: the future is dropped with it.
     */
    public <T> Future<Option<T>> runUntilCancelled(Future<T> future) {
        return new RunUntilCancelled<>(this, future);
    }

    /** The token that was cancelled: this one, or the next above it; null if none was. */
    @Nullable CancellationToken cancelledOne() {
        CancellationToken token = this;
        while (token != null && !token.cancellation.isGiven()) {
            token = token.parent;
        }
        return token;
    }

    /** Writes down that somebody saw the cancellation of a token, which is this or one above it. */
    void noticed(CancellationToken cancelled) {
        int cause = cancelled.cancellation.cause();
        Recorder.current().event(EventKind.RECV, subject, "the cancellation", cause);
    }

    /** Lets an operation be woken by the cancellation. */
    void join(Operation<?> operation, Context cx) {
        for (CancellationToken token = this; token != null; token = token.parent) {
            token.cancellation.join(operation, cx.waker());
        }
    }

    /** Lets an operation wait no longer. */
    void leave(Operation<?> operation) {
        for (CancellationToken token = this; token != null; token = token.parent) {
            token.cancellation.leave(operation);
        }
    }

    int subject() {
        return subject;
    }

    private final class Wait extends Operation<Void> {

        @Override
        protected Poll<Void> advance(Context cx) {
            CancellationToken cancelled = cancelledOne();
            if (cancelled == null) {
                join(this, cx);
                return Poll.pending();
            }
            leave(this);
            noticed(cancelled);
            return Poll.done();
        }

        @Override
        protected void cancel() {
            leave(this);
        }

        @Override
        public Blocker blocker() {
            String what = "the cancellation of " + recorder().describe(subject);
            return Blocker.on(what, subject);
        }

        @Override
        protected String describe() {
            return "cancelled() at line " + origin().line();
        }
    }
}
