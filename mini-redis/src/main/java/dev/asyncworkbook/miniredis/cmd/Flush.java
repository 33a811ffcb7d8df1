package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.db.Store;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.util.List;

/** {@code FLUSHALL} and {@code FLUSHDB}: deletes all keys. */
public record Flush() implements Query {

    static Flush parse(Parse parse) {
        if (parse.hasNext() && !List.of("ASYNC", "SYNC").contains(parse.nextKeyword())) {
            throw CommandError.syntax();
        }
        return new Flush();
    }

    @Override
    public Frame apply(Db db) {
        db.change(Store::clear);
        return Frame.OK;
    }
}
