package dev.asyncworkbook.kernel.net;

/**
 * What a socket is ready for.
 *
 * @param isReadable whether a read need not wait
 * @param isWritable whether a write need not wait
 * @param isReadClosed whether the peer writes nothing any more
 * @param isWriteClosed whether the peer takes nothing any more
 */
public record Ready(
        boolean isReadable, boolean isWritable, boolean isReadClosed, boolean isWriteClosed) {

    /** Ready for nothing. */
    public static final Ready EMPTY = new Ready(false, false, false, false);

    /** Ready for everything. */
    public static final Ready ALL = new Ready(true, true, true, true);

    /** Whether it is ready for nothing. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
