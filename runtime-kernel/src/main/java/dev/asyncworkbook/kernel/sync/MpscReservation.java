package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

/** Places in an {@link Mpsc} channel that are kept for values that are going to be sent. */
abstract class MpscReservation<T> implements AutoCloseable {

    private final MpscQueue<T> queue;
    private final @Nullable Task<?> owner = Task.current();
    private final int line = Recorder.current().isOn() ? CallSite.here().line() : 0;

    /** The index of the event that made the room. */
    private final int freeing;

    private int places;

    @SuppressWarnings("this-escape") // the queue keeps it and looks at it later
    MpscReservation(MpscQueue<T> queue, int places, int freeing) {
        this.queue = queue;
        this.places = places;
        this.freeing = freeing;
        if (places > 0) {
            queue.reserved(this);
        }
    }

    /** Gives back what was not used; closing twice does nothing. */
    @Override
    public final void close() {
        try (var _ = KernelLock.hold()) {
            int unused = places;
            if (unused > 0) {
                take(unused);
                String detail = "permit";
                int cause =
                        Recorder.current().event(EventKind.DROP, queue.subject(), detail, freeing);
                queue.release(unused, cause);
            }
        }
    }

    /** Takes places out of this reservation; whoever calls has them now. */
    final void take(int count) {
        places -= count;
        if (places == 0) {
            queue.givenUp(this);
        }
    }

    final int places() {
        try (var _ = KernelLock.hold()) {
            return places;
        }
    }

    final int freeing() {
        return freeing;
    }

    final MpscQueue<T> queue() {
        return queue;
    }

    final Blocker.Holder holder() {
        return new Blocker.Holder(Blocker.Role.SENDER, owner, line);
    }
}
