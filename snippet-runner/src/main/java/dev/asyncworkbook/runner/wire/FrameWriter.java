package dev.asyncworkbook.runner.wire;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes frames, each with the key and flushed. Any thread may call. */
public final class FrameWriter {

    private static final int BUFFER = 1 << 16;

    private final DataOutputStream out;
    private final long key;

    /** Writes to the stream what a reader with the same key understands. */
    public FrameWriter(OutputStream out, long key) {
        this.key = key;
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
    }

    /** Writes one frame. */
    @SuppressWarnings("EnumOrdinal") // parent and child are of one build
    public synchronized void write(Frame frame) throws IOException {
        out.writeByte(frame.kind().ordinal());
        out.writeLong(key);
        out.writeInt(frame.payload().length);
        out.write(frame.payload());
        out.flush();
    }
}
