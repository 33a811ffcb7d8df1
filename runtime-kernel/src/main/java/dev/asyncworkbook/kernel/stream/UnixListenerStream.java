package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.net.UnixListener;
import dev.asyncworkbook.kernel.net.UnixStream;

/**
 * The connections that a {@link UnixListener} accepts as a stream, which never ends; an accept that
 * fails is thrown by the {@code next} that waits for it.
 */
public final class UnixListenerStream extends Source<UnixListener.Accepted, UnixStream> {

    private final UnixListener listener;

    /** Takes the listener over. */
    public UnixListenerStream(UnixListener listener) {
        this.listener = listener;
    }

    /** Gives the listener back; this stream is of no use afterwards. */
    public UnixListener intoInner() {
        stop();
        return listener;
    }

    /** Stops listening. */
    @Override
    public void close() {
        stop();
        listener.close();
    }

    @Override
    Future<UnixListener.Accepted> begin() {
        return listener.accept();
    }

    @Override
    Option<UnixStream> give(UnixListener.Accepted accepted) {
        return new Some<>(accepted.stream());
    }
}
