package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Touch;

/** A reference to the senders of a channel that does not keep it open. */
abstract class WeakEnd implements AutoCloseable {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final Side side;
    private boolean closed;

    WeakEnd(Side side) {
        this.side = side;
        side.weakOpened();
    }

    /** How many senders are open. */
    public final int strongCount() {
        try (var _ = KernelLock.hold()) {
            return side.size();
        }
    }

    /** How many weak senders are open. */
    public final int weakCount() {
        try (var _ = KernelLock.hold()) {
            return side.weakSize();
        }
    }

    /** Gives this weak sender up, as Rust's drop does; closing twice does nothing. */
    @Override
    public final void close() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            if (!closed) {
                closed = true;
                side.weakClosed();
            }
        }
    }

    final void checkOpen() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            if (closed) {
                throw new IllegalStateException(
                        "this "
                                + getClass().getSimpleName()
                                + " is closed: close it after its last use");
            }
        }
    }
}
