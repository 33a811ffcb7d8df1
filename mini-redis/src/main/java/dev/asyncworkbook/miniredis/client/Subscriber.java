package dev.asyncworkbook.miniredis.client;

import static dev.asyncworkbook.kernel.Async.async;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.stream.Stream;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Connection;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A connection that receives what is published in channels. Closing it is Rust's drop. */
public final class Subscriber implements AutoCloseable {

    private final Connection connection;
    private final Set<String> subscribed = new LinkedHashSet<>();

    /** Messages that came while a confirmation was waited for. */
    private final Deque<Message> early = new ArrayDeque<>();

    Subscriber(Connection connection) {
        this.connection = connection;
    }

    /** The channels, in the order in which they were subscribed to. */
    public List<String> subscribed() {
        return List.copyOf(subscribed);
    }

    /**
     * Waits for the next message; {@code None} if the server has closed the connection.
     *
     * <p>Cancellation: nothing is lost.
     */
    public Future<Option<Message>> nextMessage() {
        return async(() -> {
            while (early.isEmpty()) {
                if (!(connection.readFrame().await() instanceof Some<Frame>(Frame next))) {
                    return new None<>();
                }
                take(next);
            }
            return new Some<>(early.removeFirst());
        });
    }

    /** The messages as a stream, which ends with the connection and closes it. */
    public Stream<Message> intoStream() {
        return new MessageStream(this);
    }

    /**
     * Subscribes to further channels.
     *
     * <p>Cancellation: it is not known which of them are subscribed to.
     */
    public Future<Void> subscribe(String... channels) {
        return async(() -> {
            send("SUBSCRIBE", channels);
            confirmed(channels.length);
        });
    }

    /**
     * Ends the subscriptions to channels, to all if none is named.
     *
     * <p>Cancellation: it is not known which of them are subscribed to.
     */
    public Future<Void> unsubscribe(String... channels) {
        return async(() -> {
            int answers = channels.length == 0 ? subscribed.size() : channels.length;
            send("UNSUBSCRIBE", channels);
            confirmed(Math.max(answers, 1));
        });
    }

    private void send(String command, String... channels) {
        List<Bytes> words = Words.of(command, channels);
        connection.writeFrame(Client.frame(words)).await();
    }

    /** Waits until the server has confirmed so many changes. */
    private void confirmed(int answers) {
        int left = answers;
        while (left > 0) {
            if (!take(Client.read(connection))) {
                left--;
            }
        }
    }

    /** Does what the server says; answers whether it was a message. */
    private boolean take(Frame frame) {
        if (!(Replies.checked(frame) instanceof Frame.Array(var parts)) || parts.size() != 3) {
            throw Replies.unexpected(frame);
        }
        String channel = bytes(parts.get(1)).text();
        switch (bytes(parts.get(0)).text()) {
            case "message" -> {
                early.addLast(new Message(channel, bytes(parts.get(2))));
                return true;
            }
            case "subscribe" -> subscribed.add(channel);
            case "unsubscribe" -> subscribed.remove(channel);
            default -> throw Replies.unexpected(frame);
        }
        return false;
    }

    private static Bytes bytes(Frame part) {
        return part instanceof Frame.Null ? Bytes.EMPTY : Bytes.wrap(Replies.bytes(part));
    }

    /** Closes the connection. */
    @Override
    public void close() {
        connection.close();
    }
}
