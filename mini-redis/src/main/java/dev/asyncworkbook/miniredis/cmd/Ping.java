package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import org.jspecify.annotations.Nullable;

/**
 * {@code PING [message]}: answers PONG, or the message.
 *
 * @param message null if there is none
 */
public record Ping(@Nullable Bytes message) implements Query {

    static Ping parse(Parse parse) {
        return new Ping(parse.hasNext() ? parse.nextBytes() : null);
    }

    @Override
    public Frame apply(Db db) {
        return message == null ? new Frame.Simple("PONG") : new Frame.Bulk(message);
    }

    /** The answer on a connection that is subscribed to channels. */
    public Frame pushed() {
        return Frame.array(
                Frame.bulk("pong"), new Frame.Bulk(message == null ? Bytes.EMPTY : message));
    }
}
