package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Waiting;
import dev.asyncworkbook.kernel.sync.Mpsc;

import org.jspecify.annotations.Nullable;

/**
 * The messages of an {@link Mpsc.Receiver} as a stream, which ends when every sender is closed and
 * the buffer is empty.
 *
 * @param <T> what the channel carries
 */
public final class ReceiverStream<T> implements Stream<T>, Waiting {

    private final Mpsc.Receiver<T> receiver;

    /** The receive that found the channel empty, until it is ready. */
    private @Nullable Future<Option<T>> receiving;

    /** Takes the receiver over. */
    public ReceiverStream(Mpsc.Receiver<T> receiver) {
        this.receiver = receiver;
    }

    /** Gives the receiver back; this stream is of no use afterwards. */
    public Mpsc.Receiver<T> intoInner() {
        stopReceiving();
        return receiver;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Cancellation: nothing is lost.
     */
    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        if (receiving == null) {
            receiving = receiver.recv();
        }
        Poll<Option<T>> next = receiving.poll(cx);
        if (next.isReady()) {
            receiving = null;
        }
        return next;
    }

    /** Closes the receiver: senders are refused, what is buffered is still given. */
    @Override
    public void close() {
        stopReceiving();
        receiver.close();
    }

    private void stopReceiving() {
        if (receiving != null) {
            receiving.drop();
            receiving = null;
        }
    }

    @Override
    public @Nullable Blocker blocker() {
        return Children.blockerOf(receiving);
    }
}
