package dev.asyncworkbook.kernel.net;

/**
 * The address of a Unix socket.
 *
 * @param path where it is in the file system; empty for one without a name
 */
public record UnixAddr(String path) implements Address {

    /** Whether it has no name. */
    public boolean isUnnamed() {
        return path.isEmpty();
    }

    @Override
    public String toString() {
        return isUnnamed() ? "(unnamed)" : path;
    }
}
