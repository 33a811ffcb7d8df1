package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * {@code TYPE key}: what kind of value a key has. There is only one kind here.
 *
 * @param key the key
 */
public record Type(Bytes key) implements Query {

    static Type parse(Parse parse) {
        return new Type(parse.nextBytes());
    }

    @Override
    public Frame apply(Db db) {
        boolean present = db.use(store -> store.contains(key));
        return new Frame.Simple(present ? "string" : "none");
    }
}
