package dev.asyncworkbook.runner.wire;

/**
 * One message: a kind and its payload, whose layout {@link Payloads} knows.
 *
 * @param kind what it is
 * @param payload its bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Frame(FrameKind kind, byte[] payload) {

    /** A frame that says everything by its kind. */
    public static Frame of(FrameKind kind) {
        return new Frame(kind, new byte[0]);
    }
}
