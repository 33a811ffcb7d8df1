package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * {@code ECHO message}: answers the message.
 *
 * @param message the message
 */
public record Echo(Bytes message) implements Query {

    static Echo parse(Parse parse) {
        return new Echo(parse.nextBytes());
    }

    @Override
    public Frame apply(Db db) {
        return new Frame.Bulk(message);
    }
}
