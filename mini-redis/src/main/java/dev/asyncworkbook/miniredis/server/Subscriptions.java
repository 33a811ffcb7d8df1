package dev.asyncworkbook.miniredis.server;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.stream.Stream;
import dev.asyncworkbook.kernel.stream.StreamMap;
import dev.asyncworkbook.miniredis.cmd.Command;
import dev.asyncworkbook.miniredis.cmd.CommandError;
import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The channels that one connection is subscribed to, as one stream of messages to its client. */
final class Subscriptions implements AutoCloseable {

    private final Db db;
    private final StreamMap<Bytes, Bytes> channels = new StreamMap<>();

    Subscriptions(Db db) {
        this.db = db;
    }

    boolean isEmpty() {
        return channels.isEmpty();
    }

    /**
     * Waits for the next message; {@code None} if there are no subscriptions.
     *
     * <p>Cancellation: nothing is lost.
     */
    Future<Option<Map.Entry<Bytes, Bytes>>> next() {
        return channels.next();
    }

    /** Subscribes to a channel; answers what the client is told. */
    Frame add(Bytes channel) {
        if (!channels.containsKey(channel)) {
            Option<Stream<Bytes>> _ = channels.insert(channel, db.subscribe(channel));
        }
        return confirmation("subscribe", new Frame.Bulk(channel));
    }

    /** Ends subscriptions, all if none is named; answers what the client is told. */
    List<Frame> remove(List<Bytes> named) {
        List<Bytes> ending = named.isEmpty() ? List.copyOf(channels.keys()) : named;
        List<Frame> told = new ArrayList<>();
        for (Bytes channel : ending) {
            end(channel);
            told.add(confirmation("unsubscribe", new Frame.Bulk(channel)));
        }
        return ending.isEmpty() ? List.of(confirmation("unsubscribe", Frame.NULL)) : told;
    }

    private void end(Bytes channel) {
        if (channels.remove(channel) instanceof Some<Stream<Bytes>>(Stream<Bytes> stream)) {
            stream.close();
        }
    }

    /**
     * Refuses a request that a subscribed connection cannot make: its client could not tell the
     * answer from a message.
     */
    void refuseIfAny(Frame request) {
        if (!isEmpty()) {
            throw new CommandError(
                    "ERR Can't execute '"
                            + Command.nameOf(request)
                            + "': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are"
                            + " allowed in this context");
        }
    }

    /** What the client is sent for a message. */
    static Frame message(Map.Entry<Bytes, Bytes> message) {
        return Frame.array(
                Frame.bulk("message"),
                new Frame.Bulk(message.getKey()),
                new Frame.Bulk(message.getValue()));
    }

    private Frame confirmation(String kind, Frame channel) {
        return Frame.array(Frame.bulk(kind), channel, new Frame.Integer(channels.size()));
    }

    /** Ends all subscriptions. */
    @Override
    public void close() {
        channels.clear();
    }
}
