package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * {@code GETDEL key}: the value of a key, which is deleted, or null.
 *
 * @param key the key
 */
public record GetDel(Bytes key) implements Query {

    static GetDel parse(Parse parse) {
        return new GetDel(parse.nextBytes());
    }

    @Override
    public Frame apply(Db db) {
        return db.use(store -> {
            Option<Bytes> value = store.get(key);
            store.remove(key);
            return Values.frame(value);
        });
    }
}
