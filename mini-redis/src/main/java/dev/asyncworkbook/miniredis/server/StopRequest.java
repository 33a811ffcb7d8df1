package dev.asyncworkbook.miniredis.server;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;

import org.jspecify.annotations.Nullable;

/**
 * A request to stop that may come from another thread, such as the one that runs when the user
 * presses Ctrl-C; the future of it, for one task.
 */
public final class StopRequest implements Future<Void> {

    private boolean made;

    /** Of the task that waits; guarded by this object, as is the other field. */
    private @Nullable Waker waker;

    /** Makes one that was not made yet. */
    public StopRequest() {}

    /** Makes the request; any thread may. */
    public void make() {
        Waker waiting;
        synchronized (this) {
            made = true;
            waiting = waker;
            waker = null;
        }
        if (waiting != null) {
            waiting.wake();
        }
    }

    @Override
    public synchronized Poll<Void> poll(Context cx) {
        if (made) {
            return Poll.done();
        }
        waker = cx.waker();
        return Poll.pending();
    }
}
