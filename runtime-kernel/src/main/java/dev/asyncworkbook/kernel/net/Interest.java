package dev.asyncworkbook.kernel.net;

/**
 * What somebody wants a socket to be ready for.
 *
 * @param isReadable whether for reading
 * @param isWritable whether for writing
 */
public record Interest(boolean isReadable, boolean isWritable) {

    /** For reading. */
    public static final Interest READABLE = new Interest(true, false);

    /** For writing. */
    public static final Interest WRITABLE = new Interest(false, true);

    /** For what either of the two is about: Tokio's {@code add}. */
    public Interest add(Interest other) {
        return new Interest(isReadable || other.isReadable, isWritable || other.isWritable);
    }
}
