package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.sync.Mpsc;

/**
 * The messages of an {@link Mpsc.UnboundedReceiver} as a stream, which ends when every sender is
 * closed and the buffer is empty.
 *
 * @param <T> what the channel carries
 */
public final class UnboundedReceiverStream<T> extends Source<Option<T>, T> {

    private final Mpsc.UnboundedReceiver<T> receiver;

    /** Takes the receiver over. */
    public UnboundedReceiverStream(Mpsc.UnboundedReceiver<T> receiver) {
        this.receiver = receiver;
    }

    /** Gives the receiver back; this stream is of no use afterwards. */
    public Mpsc.UnboundedReceiver<T> intoInner() {
        stop();
        return receiver;
    }

    /** Closes the receiver: senders are refused, what is buffered is still given. */
    @Override
    public void close() {
        stop();
        receiver.close();
    }

    @Override
    Future<Option<T>> begin() {
        return receiver.recv();
    }

    @Override
    Option<T> give(Option<T> produced) {
        return produced;
    }
}
