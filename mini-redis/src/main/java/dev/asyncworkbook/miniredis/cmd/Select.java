package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * {@code SELECT number}: chooses a database. There is only the one with number 0.
 *
 * @param number the database
 */
public record Select(long number) implements Query {

    static Select parse(Parse parse) {
        return new Select(parse.nextNumber());
    }

    @Override
    public Frame apply(Db db) {
        if (number != 0) {
            throw new CommandError("ERR DB index is out of range");
        }
        return Frame.OK;
    }
}
