package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.frame.Frame;

import java.io.Serial;

/** A command that cannot be done. It is answered with an error; the connection goes on. */
public final class CommandError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** With what to answer, as Redis words it. */
    public CommandError(String message) {
        super(message);
    }

    static CommandError syntax() {
        return new CommandError("ERR syntax error");
    }

    static CommandError notAnInteger() {
        return new CommandError("ERR value is not an integer or out of range");
    }

    /** The answer. */
    public Frame frame() {
        return new Frame.Error(getMessage());
    }

    /** What went wrong; never null, unlike that of other exceptions. */
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "ERR" : message;
    }
}
