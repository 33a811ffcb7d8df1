package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Watch;

/**
 * The values of a {@link Watch.Receiver} as a stream, which ends when every sender is closed and
 * the last value was given. Like the receiver it may miss values in between.
 *
 * @param <T> what the channel carries
 */
public final class WatchStream<T> extends Source<Void, T> {

    private final Watch.Receiver<T> receiver;

    /** Whether the next value is the current one, seen or not. */
    private boolean current;

    /** Takes the receiver over; the first value is the current one. */
    public WatchStream(Watch.Receiver<T> receiver) {
        this(receiver, true);
    }

    private WatchStream(Watch.Receiver<T> receiver, boolean current) {
        this.receiver = receiver;
        this.current = current;
    }

    /** Takes a receiver over; the first value is one that it has not seen. */
    public static <T> WatchStream<T> fromChanges(Watch.Receiver<T> receiver) {
        return new WatchStream<>(receiver, false);
    }

    @Override
    public Poll<Option<T>> pollNext(Context cx) {
        if (current) {
            current = false;
            return Sift.pass(receiver.borrowAndUpdate());
        }
        return super.pollNext(cx);
    }

    /** Closes the receiver. */
    @Override
    public void close() {
        stop();
        receiver.close();
    }

    @Override
    Future<Void> begin() {
        return receiver.changed();
    }

    @Override
    Option<T> give(Void changed) {
        return new Some<>(receiver.borrow());
    }
}
