package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * {@code CLIENT SETNAME name} and {@code CLIENT SETINFO attribute value}: what clients say about
 * themselves when they connect. Nobody here wants to know, so it is forgotten.
 */
public record ClientInfo() implements Query {

    static ClientInfo parse(Parse parse) {
        String subcommand = parse.nextKeyword();
        switch (subcommand) {
            case "SETNAME" -> parse.nextBytes();
            case "SETINFO" -> {
                parse.nextBytes();
                parse.nextBytes();
            }
            default ->
                    throw new CommandError(
                            "ERR unknown subcommand '" + subcommand + "'. Try CLIENT HELP.");
        }
        return new ClientInfo();
    }

    @Override
    public Frame apply(Db db) {
        return Frame.OK;
    }
}
