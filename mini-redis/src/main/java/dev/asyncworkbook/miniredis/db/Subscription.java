package dev.asyncworkbook.miniredis.db;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.stream.BroadcastStream;
import dev.asyncworkbook.kernel.stream.Stream;
import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.miniredis.frame.Bytes;

/**
 * What is published in a channel, from the moment of subscribing on. It does not end by itself.
 *
 * <p>Messages that were lost, because this one was too slow, are left out without a word, as the
 * tutorial's server does it.
 */
public final class Subscription implements Stream<Bytes> {

    private final Db db;
    private final Bytes channel;
    private final BroadcastStream<Message> messages;

    Subscription(Db db, Bytes channel, Broadcast.Receiver<Message> receiver) {
        this.db = db;
        this.channel = channel;
        messages = new BroadcastStream<>(receiver);
    }

    @Override
    public Poll<Option<Bytes>> pollNext(Context cx) {
        while (true) {
            try {
                switch (messages.pollNext(cx)) {
                    case Poll.Pending<Option<Message>> _ -> {
                        return Poll.pending();
                    }
                    case Poll.Ready<Option<Message>>(None<Message> _) -> {
                        return Poll.ready(new None<>());
                    }
                    case Poll.Ready<Option<Message>>(Some<Message>(Message message)) -> {
                        Bytes content = message.content();
                        if (content != null) {
                            return Poll.ready(new Some<>(content));
                        }
                    }
                }
            } catch (RecvError.Lagged lagged) {
                // The next poll goes on with the oldest message that is kept.
            }
        }
    }

    /** Ends the subscription. */
    @Override
    public void close() {
        messages.close();
        db.change(store -> store.channels().tidy(channel));
    }
}
