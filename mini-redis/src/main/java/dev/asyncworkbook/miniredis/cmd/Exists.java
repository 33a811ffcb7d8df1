package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.util.List;

/**
 * {@code EXISTS key...}: how many of the keys there are; one that is named twice counts twice.
 *
 * @param keys the keys
 */
public record Exists(List<Bytes> keys) implements Query {

    static Exists parse(Parse parse) {
        return new Exists(parse.rest());
    }

    @Override
    public Frame apply(Db db) {
        return db.use(store -> new Frame.Integer(keys.stream().filter(store::contains).count()));
    }
}
