package dev.asyncworkbook.kernel.sync;

/** A reference to the senders of a channel that does not keep it open. */
abstract class WeakEnd implements AutoCloseable {

    private final Side side;
    private boolean closed;

    WeakEnd(Side side) {
        this.side = side;
        side.weakOpened();
    }

    /** How many senders are open. */
    public final int strongCount() {
        return side.size();
    }

    /** How many weak senders are open. */
    public final int weakCount() {
        return side.weakSize();
    }

    /** Gives this weak sender up, as Rust's drop does; closing twice does nothing. */
    @Override
    public final void close() {
        if (!closed) {
            closed = true;
            side.weakClosed();
        }
    }

    final void checkOpen() {
        if (closed) {
            throw new IllegalStateException(
                    "this "
                            + getClass().getSimpleName()
                            + " is closed: close it after its last use");
        }
    }
}
