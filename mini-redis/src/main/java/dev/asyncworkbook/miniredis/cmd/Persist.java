package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * {@code PERSIST key}: takes the expiry of a key away; answers 1, or 0 if it had none.
 *
 * @param key the key
 */
public record Persist(Bytes key) implements Query {

    static Persist parse(Parse parse) {
        return new Persist(parse.nextBytes());
    }

    @Override
    public Frame apply(Db db) {
        return Frame.flag(db.use(store -> store.persist(key)));
    }
}
