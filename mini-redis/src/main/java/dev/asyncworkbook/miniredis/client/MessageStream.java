package dev.asyncworkbook.miniredis.client;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The messages of a subscriber as a stream: one future after the other. */
final class MessageStream implements Stream<Message> {

    private final Subscriber subscriber;

    /** The future of the next message, if it was asked for and was not ready. */
    private @Nullable Future<Option<Message>> pending;

    MessageStream(Subscriber subscriber) {
        this.subscriber = subscriber;
    }

    @Override
    public Poll<Option<Message>> pollNext(Context cx) {
        Future<Option<Message>> current = pending == null ? subscriber.nextMessage() : pending;
        Poll<Option<Message>> answer = current.poll(cx);
        pending = answer.isPending() ? current : null;
        return answer;
    }

    @Override
    public void close() {
        if (pending != null) {
            pending.drop();
            pending = null;
        }
        subscriber.close();
    }
}
