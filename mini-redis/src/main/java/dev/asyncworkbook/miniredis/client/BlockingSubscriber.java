package dev.asyncworkbook.miniredis.client;

import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.runtime.Runtime;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** A subscriber for code that is not async; a {@code for} loop takes its messages. */
public final class BlockingSubscriber implements Iterable<Message> {

    private final Runtime runtime;
    private final Subscriber subscriber;

    BlockingSubscriber(Runtime runtime, Subscriber subscriber) {
        this.runtime = runtime;
        this.subscriber = subscriber;
    }

    /** The channels, in the order in which they were subscribed to. */
    public List<String> subscribed() {
        return subscriber.subscribed();
    }

    /** Waits for the next message; {@code None} if the server has closed the connection. */
    public Option<Message> nextMessage() {
        return runtime.blockOn(subscriber.nextMessage());
    }

    /** Subscribes to further channels. */
    public void subscribe(String... channels) {
        runtime.blockOn(subscriber.subscribe(channels));
    }

    /** Ends the subscriptions to channels, to all if none is named. */
    public void unsubscribe(String... channels) {
        runtime.blockOn(subscriber.unsubscribe(channels));
    }

    @Override
    public Iterator<Message> iterator() {
        return new Messages();
    }

    private final class Messages implements Iterator<Message> {

        private @Nullable Message next;

        @Override
        public boolean hasNext() {
            if (next == null && nextMessage() instanceof Some<Message>(Message message)) {
                next = message;
            }
            return next != null;
        }

        @Override
        public Message next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("the server has closed the connection");
            }
            Message taken = next;
            next = null;
            return taken;
        }
    }
}
