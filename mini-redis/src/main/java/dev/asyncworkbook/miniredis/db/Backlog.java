package dev.asyncworkbook.miniredis.db;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The messages that were published last in all channels together, up to so many bytes; those before
 * them are forgotten.
 *
 * <p>A broadcast channel bounds how many messages wait for a subscriber that does not read, but not
 * how large they are.
 */
final class Backlog {

    private final long limit;
    private final Deque<Message> kept = new ArrayDeque<>();
    private long bytes;

    Backlog(long limit) {
        this.limit = limit;
    }

    /** Keeps a message, whatever its size, and forgets the oldest that are too much with it. */
    void add(Message message) {
        kept.addLast(message);
        bytes += cost(message);
        while (bytes > limit && kept.size() > 1) {
            Message oldest = kept.removeFirst();
            bytes -= cost(oldest);
            oldest.forget();
        }
    }

    private static long cost(Message message) {
        return message.length() + 64L;
    }
}
