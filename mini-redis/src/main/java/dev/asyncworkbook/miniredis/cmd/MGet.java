package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.util.List;

/**
 * {@code MGET key...}: the values of keys, each a bulk or null.
 *
 * @param keys the keys
 */
public record MGet(List<Bytes> keys) implements Query {

    static MGet parse(Parse parse) {
        return new MGet(parse.rest());
    }

    @Override
    public Frame apply(Db db) {
        return db.use(store ->
                new Frame.Array(keys.stream().map(key -> Values.frame(store.get(key))).toList()));
    }
}
