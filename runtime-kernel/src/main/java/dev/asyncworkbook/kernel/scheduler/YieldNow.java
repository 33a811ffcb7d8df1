package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.trace.Subject;

/**
 * The future of {@code yieldNow}: pending once, with the task put behind every ready one, and
 * behind those that they wake.
 */
public final class YieldNow extends Operation<Void> {

    private boolean yielded;

    @Override
    protected boolean isCooperative() {
        return false;
    }

    @Override
    protected Poll<Void> advance(Context cx) {
        if (yielded) {
            return Poll.done();
        }
        yielded = true;
        giveWay(cx.waker());
        return Poll.pending();
    }

    /** Lets whoever polls go on when the others have had a turn. */
    public static void giveWay(Waker waker) {
        if (waker instanceof Task<?> task) {
            task.yieldNow();
        } else {
            waker.wake();
        }
    }

    @Override
    public Blocker blocker() {
        return Blocker.on("its next turn", Subject.NONE);
    }

    @Override
    protected String describe() {
        return "yieldNow() at line " + origin().line();
    }
}
