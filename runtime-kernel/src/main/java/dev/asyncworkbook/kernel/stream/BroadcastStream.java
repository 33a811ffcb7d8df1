package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.RecvError;

/**
 * The messages of a {@link Broadcast.Receiver} as a stream, which ends when every sender is closed
 * and every message was received.
 *
 * <p>If messages were lost, {@link RecvError.Lagged} is thrown out of the await of the next value,
 * once for each gap; the stream goes on with the oldest message that is kept.
 *
 * @param <T> what the channel carries
 */
public final class BroadcastStream<T> extends Source<T, T> {

    private final Broadcast.Receiver<T> receiver;

    /** Takes the receiver over. */
    public BroadcastStream(Broadcast.Receiver<T> receiver) {
        this.receiver = receiver;
    }

    /** Closes the receiver. */
    @Override
    public void close() {
        stop();
        receiver.close();
    }

    @Override
    Future<T> begin() {
        return receiver.recv();
    }

    @Override
    Option<T> give(T produced) {
        return new Some<>(produced);
    }
}
