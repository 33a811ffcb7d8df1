package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.db.Store;
import dev.asyncworkbook.miniredis.frame.Frame;

/** {@code DBSIZE}: how many keys there are. */
public record DbSize() implements Query {

    @Override
    public Frame apply(Db db) {
        return new Frame.Integer(db.use(Store::size));
    }
}
