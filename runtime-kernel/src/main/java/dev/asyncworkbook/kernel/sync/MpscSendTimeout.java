package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.time.Elapsed;

import org.jspecify.annotations.Nullable;

/** The future of {@code sendTimeout}: a send with a deadline, and one kind of error for both. */
final class MpscSendTimeout extends Operation<Void> {

    private final Object value;
    private final Future<Void> bounded;

    MpscSendTimeout(Object value, Future<Void> bounded) {
        this.value = value;
        this.bounded = Children.adopt(bounded);
    }

    @Override
    protected boolean isShared() {
        return false;
    }

    @Override
    protected boolean isCooperative() {
        return false;
    }

    @Override
    protected Poll<Void> advance(Context cx) {
        try {
            return bounded.poll(cx);
        } catch (Elapsed _) {
            throw new SendTimeoutError(value, true);
        } catch (SendError _) {
            throw new SendTimeoutError(value, false);
        }
    }

    @Override
    protected void dropped() {
        bounded.drop();
    }

    @Override
    public @Nullable Blocker blocker() {
        return Children.blockerOf(bounded);
    }

    @Override
    protected String describe() {
        return "sendTimeout() at line " + origin().line();
    }
}
