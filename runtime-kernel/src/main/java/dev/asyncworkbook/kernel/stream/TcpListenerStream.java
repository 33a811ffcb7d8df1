package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;

/**
 * The connections that a {@link TcpListener} accepts as a stream, which never ends; an accept that
 * fails is thrown by the {@code next} that waits for it.
 */
public final class TcpListenerStream extends Source<TcpListener.Accepted, TcpStream> {

    private final TcpListener listener;

    /** Takes the listener over. */
    public TcpListenerStream(TcpListener listener) {
        this.listener = listener;
    }

    /** Gives the listener back; this stream is of no use afterwards. */
    public TcpListener intoInner() {
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
    Future<TcpListener.Accepted> begin() {
        return listener.accept();
    }

    @Override
    Option<TcpStream> give(TcpListener.Accepted accepted) {
        return new Some<>(accepted.stream());
    }
}
