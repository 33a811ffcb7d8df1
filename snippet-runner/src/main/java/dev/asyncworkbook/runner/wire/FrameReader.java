package dev.asyncworkbook.runner.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads frames: a byte for the kind, four for the length, then the payload. One thread. */
public final class FrameReader {

    /** No honest message comes near it; it bounds what a dishonest one can make us allocate. */
    static final int MAX_LENGTH = 64 << 20;

    private final DataInputStream in;

    /** Reads from the stream. */
    public FrameReader(InputStream in) {
        this.in = new DataInputStream(in);
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
        int length = in.readInt();
        if (kind == null || length < 0 || length > MAX_LENGTH) {
            throw new MalformedFrame("kind " + number + ", length " + length);
        }
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new MalformedFrame("the stream ended inside a frame");
        }
        return new Frame(kind, payload);
    }
}
