package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * {@code STRLEN key}: how many bytes the value of a key has; 0 if there is none.
 *
 * @param key the key
 */
public record StrLen(Bytes key) implements Query {

    static StrLen parse(Parse parse) {
        return new StrLen(parse.nextBytes());
    }

    @Override
    public Frame apply(Db db) {
        return db.use(store ->
                new Frame.Integer(
                        store.get(key) instanceof Some<Bytes>(Bytes value) ? value.length() : 0));
    }
}
