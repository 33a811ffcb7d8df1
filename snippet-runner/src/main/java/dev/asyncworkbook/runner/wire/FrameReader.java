package dev.asyncworkbook.runner.wire;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads frames: a byte for the kind, eight for the key, four for the length, then the payload. One
 * thread.
 *
 * <p>The key is a secret between parent and child: bytes that learner code writes into the pipe by
 * itself do not carry it, and so are no frame.
 */
public final class FrameReader {

    /** No honest message comes near it; it bounds what a dishonest one can make us allocate. */
    static final int MAX_LENGTH = 32 << 20;

    private final DataInputStream in;
    private final long key;

    /** Reads frames that carry the key from the stream. */
    public FrameReader(InputStream in, long key) {
        this.in = new DataInputStream(in);
        this.key = key;
    }

    /**
     * The next frame, or null at the end of the stream.
     *
     * @throws MalformedFrame if what comes is no frame
     */
    public @Nullable Frame read() throws IOException {
        int number = in.read();
        if (number < 0) {
            return null;
        }
        FrameKind kind = FrameKind.of(number);
        if (kind == null || in.readLong() != key) {
            throw new MalformedFrame("kind " + number + ", or a wrong key");
        }
        int length = in.readInt();
        if (length < 0 || length > MAX_LENGTH) {
            throw new MalformedFrame("kind " + number + ", length " + length);
        }
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new MalformedFrame("the stream ended inside a frame");
        }
        return new Frame(kind, payload);
    }
}
