package dev.asyncworkbook.miniredis.db;

import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.miniredis.frame.Bytes;

import java.util.HashMap;
import java.util.Map;

/**
 * The channels that somebody is subscribed to, each of which is a broadcast channel of the kernel.
 *
 * <p>A subscriber that is too slow loses messages, the oldest first: a channel keeps so many of
 * them, and the {@link Backlog} so many bytes. Neither the publisher nor others wait for it.
 */
public final class Channels {

    private static final int KEPT_MESSAGES = 1024;
    private static final long KEPT_BYTES = 32L << 20;

    private final Map<Bytes, Broadcast.Sender<Message>> senders = new HashMap<>();
    private final Backlog backlog = new Backlog(KEPT_BYTES);

    Channels() {}

    /** Sends a message to all subscribers of a channel; answers how many there are. */
    public int publish(Bytes channel, Bytes content) {
        Broadcast.Sender<Message> sender = senders.get(channel);
        if (sender == null) {
            return 0;
        }
        Message message = new Message(content);
        backlog.add(message);
        return sender.send(message);
    }

    /** How many channels there are. */
    public int size() {
        return senders.size();
    }

    Broadcast.Receiver<Message> subscribe(Bytes channel) {
        return senders.computeIfAbsent(channel, _ -> new Broadcast.Sender<>(KEPT_MESSAGES))
                .subscribe();
    }

    /** Forgets a channel if nobody is subscribed to it any more. */
    void tidy(Bytes channel) {
        Broadcast.Sender<Message> sender = senders.get(channel);
        if (sender != null && sender.receiverCount() == 0) {
            senders.remove(channel);
            sender.close();
        }
    }

    /** Ends all channels; who is subscribed gets what was sent, and then the end. */
    void close() {
        senders.values().forEach(Broadcast.Sender::close);
        senders.clear();
    }
}
