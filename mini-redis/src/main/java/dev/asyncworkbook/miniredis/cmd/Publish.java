package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * {@code PUBLISH channel message}: sends a message to all that are subscribed to a channel; answers
 * how many they are.
 *
 * @param channel the channel
 * @param message the message
 */
public record Publish(Bytes channel, Bytes message) implements Query {

    static Publish parse(Parse parse) {
        return new Publish(parse.nextBytes(), parse.nextBytes());
    }

    @Override
    public Frame apply(Db db) {
        return new Frame.Integer(db.use(store -> store.channels().publish(channel, message)));
    }
}
