package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Frame;

/** {@code COMMAND}: what the commands are, for clients that help to type them. It tells nothing. */
public record CommandList() implements Query {

    static CommandList parse(Parse parse) {
        parse.skip();
        return new CommandList();
    }

    @Override
    public Frame apply(Db db) {
        return Frame.array();
    }
}
