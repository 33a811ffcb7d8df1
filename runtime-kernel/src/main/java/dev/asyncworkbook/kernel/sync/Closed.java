package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Operation;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BooleanSupplier;

/** A sender's wait for the receivers of its channel to be gone. */
final class Closed extends Operation<Void> {

    private final int subject;
    private final BooleanSupplier gone;
    private final Wakers waiting;

    /**
     * A wait.
     *
     * @param subject the channel's id in the trace
     * @param gone whether no receiver is there
     * @param waiting those who are woken when the last receiver goes
     */
    Closed(int subject, BooleanSupplier gone, Wakers waiting) {
        this.subject = subject;
        this.gone = gone;
        this.waiting = waiting;
    }

    @Override
    protected Poll<Void> advance(Context cx) {
        if (gone.getAsBoolean()) {
            waiting.remove(this);
            return Poll.done();
        }
        waiting.add(this, cx.waker());
        return Poll.pending();
    }

    @Override
    protected void cancel() {
        waiting.remove(this);
    }

    @Override
    public @Nullable Blocker blocker() {
        String what = "the receivers of " + recorder().describe(subject) + " to be closed";
        return new Blocker(what, subject, List.of());
    }

    @Override
    protected String describe() {
        return "closed() at line " + origin().line();
    }
}
