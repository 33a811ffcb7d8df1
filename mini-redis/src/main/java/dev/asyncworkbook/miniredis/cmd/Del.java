package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.util.List;

/**
 * {@code DEL key...}: deletes keys; answers how many of them there were. {@code UNLINK} is the
 * same.
 *
 * @param keys the keys
 */
public record Del(List<Bytes> keys) implements Query {

    static Del parse(Parse parse) {
        return new Del(parse.rest());
    }

    @Override
    public Frame apply(Db db) {
        return db.use(store -> new Frame.Integer(keys.stream().filter(store::remove).count()));
    }
}
