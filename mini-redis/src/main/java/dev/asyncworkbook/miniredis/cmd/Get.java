package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * {@code GET key}: the value of a key, or null.
 *
 * @param key the key
 */
public record Get(Bytes key) implements Query {

    static Get parse(Parse parse) {
        return new Get(parse.nextBytes());
    }

    @Override
    public Frame apply(Db db) {
        return Values.frame(db.use(store -> store.get(key)));
    }
}
