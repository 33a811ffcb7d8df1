package dev.asyncworkbook.kernel.io;

/** Something that bytes go through, and that is given up when it is not needed any more. */
public interface IoResource extends AutoCloseable {

    /** Gives it up: Rust's drop. Closing twice does nothing. */
    @Override
    default void close() {}
}
