package dev.asyncworkbook.miniredis.cmd;

/** {@code QUIT}: closes the connection, once everything before it was answered. */
public record Quit() implements Command {

    static Quit parse(Parse parse) {
        parse.skip();
        return new Quit();
    }
}
