package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Db;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

/**
 * Any command that is not among the others.
 *
 * @param message what to answer
 */
public record Unknown(String message) implements Query {

    private static final int SHOWN = 128;

    static Unknown parse(Parse parse) {
        StringBuilder message = new StringBuilder("ERR unknown command '");
        message.append(start(parse.command(), SHOWN)).append("', with args beginning with: ");
        int room = SHOWN;
        while (parse.hasNext() && room > 0) {
            String word = start(parse.nextBytes(), room);
            message.append('\'').append(word).append("' ");
            room -= word.length() + 3;
        }
        parse.skip();
        return new Unknown(message.toString());
    }

    private static String start(Bytes word, int length) {
        String text = word.text();
        return text.substring(0, Math.min(text.length(), length));
    }

    @Override
    public Frame apply(Db db) {
        throw new CommandError(message);
    }
}
