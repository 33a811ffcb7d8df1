package dev.asyncworkbook.kernel.io;

/** What went wrong with input or output, in Rust's names. */
public enum ErrorKind {
    /** There is no such thing, or no such name. */
    NOT_FOUND,
    /** It is not allowed. */
    PERMISSION_DENIED,
    /** Nobody listens at the address. */
    CONNECTION_REFUSED,
    /** The peer, or somebody on the way, broke the connection. */
    CONNECTION_RESET,
    /** The connection was given up before it was taken. */
    CONNECTION_ABORTED,
    /** The host cannot be reached. */
    HOST_UNREACHABLE,
    /** There is no connection. */
    NOT_CONNECTED,
    /** Somebody else has the address. */
    ADDR_IN_USE,
    /** The address is not one of this host. */
    ADDR_NOT_AVAILABLE,
    /** The other side does not read any more. */
    BROKEN_PIPE,
    /** It is there already. */
    ALREADY_EXISTS,
    /** It would have to wait. */
    WOULD_BLOCK,
    /** What was asked for makes no sense. */
    INVALID_INPUT,
    /** What was read makes no sense. */
    INVALID_DATA,
    /** It took too long. */
    TIMED_OUT,
    /** A writer takes nothing any more. */
    WRITE_ZERO,
    /** The end came in the middle. */
    UNEXPECTED_EOF,
    /** It cannot be done here. */
    UNSUPPORTED,
    /** Anything else. */
    OTHER
}
