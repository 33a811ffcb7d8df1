package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
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
        giveWay(cx);
        return Poll.pending();
    }

    private static void giveWay(Context cx) {
        if (cx.waker() instanceof Task<?> task) {
            task.yieldNow();
        } else {
            cx.waker().wake();
        }
    }

    /** Gives way to those whose timers the task has let go off: it does not look in vain. */
    public static void afterAdvance(Context cx) {
        giveWay(cx);
        Task<?> task = Task.current();
        if (task != null && task.hasNotes()) {
            task.notes().hasNotWaited();
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
