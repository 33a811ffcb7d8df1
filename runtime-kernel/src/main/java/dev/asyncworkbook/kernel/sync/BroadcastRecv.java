package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.trace.EventKind;

/** The future of a {@link Broadcast} receiver's {@code recv}. */
final class BroadcastRecv<T> extends Operation<T> {

    private final BroadcastRing<T> ring;
    private final Broadcast.Receiver<T> receiver;

    BroadcastRecv(BroadcastRing<T> ring, Broadcast.Receiver<T> receiver) {
        this.ring = ring;
        this.receiver = receiver;
    }

    @Override
    protected Poll<T> advance(Context cx) {
        receiver.useOpen();
        long skipped = receiver.skipLost();
        if (skipped > 0) {
            ring.receiving().remove(this);
            throw new RecvError.Lagged(skipped);
        }
        if (!receiver.isEmpty()) {
            ring.receiving().remove(this);
            return Poll.ready(receiver.next());
        }
        if (ring.senders().isEmpty()) {
            receiver.recordEnd();
            throw new RecvError("no message will come: every Sender is closed");
        }
        if (!hasWaited()) {
            recorder().event(EventKind.EMPTY, ring.subject(), "");
        }
        ring.receiving().add(this, cx.waker());
        return Poll.pending();
    }

    @Override
    protected void cancel() {
        ring.receiving().remove(this);
    }

    @Override
    public Blocker blocker() {
        String what = "a message from " + recorder().describe(ring.subject());
        return new Blocker(what, ring.subject(), ring.senders().holders());
    }

    @Override
    protected String describe() {
        return "recv() at line " + origin().line();
    }
}
