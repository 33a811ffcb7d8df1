package dev.asyncworkbook.kernel.io;

import org.jspecify.annotations.Nullable;

import java.io.Serial;

/** Something went wrong with input or output: Rust's {@code io::Error}. */
public final class IoError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final ErrorKind kind;

    /**
     * An error.
     *
     * @param message a sentence that says what happened, and where
     */
    public IoError(ErrorKind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** An error that another one led to. */
    public IoError(ErrorKind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What went wrong. */
    public ErrorKind kind() {
        return kind;
    }

    /** The end came in the middle of something. */
    static IoError unexpectedEof(String what) {
        return new IoError(ErrorKind.UNEXPECTED_EOF, "the stream ended before " + what);
    }

    /** A writer took nothing. */
    static IoError writeZero() {
        return new IoError(
                ErrorKind.WRITE_ZERO, "the writer takes no bytes any more, and some are left");
    }
}
