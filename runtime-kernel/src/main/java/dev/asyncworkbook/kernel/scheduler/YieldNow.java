package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/** The future of {@code yieldNow}: pending once, with the task put behind every ready one. */
public final class YieldNow extends Operation<@Nullable Void> {

    private boolean yielded;

    @Override
    protected Poll<@Nullable Void> advance(Context cx) {
        if (yielded) {
            return Poll.ready(null);
        }
        yielded = true;
        cx.waker().wake();
        return Poll.pending();
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
