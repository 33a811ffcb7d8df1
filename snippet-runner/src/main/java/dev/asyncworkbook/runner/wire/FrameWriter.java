package dev.asyncworkbook.runner.wire;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes frames, each flushed. Any thread may call. */
public final class FrameWriter {

    private static final int BUFFER = 1 << 16;

    private final DataOutputStream out;

    /** Writes to the stream. */
    public FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
    }

    /** Writes one frame. */
    @SuppressWarnings("EnumOrdinal") // parent and child are of one build
    public synchronized void write(Frame frame) throws IOException {
        out.writeByte(frame.kind().ordinal());
        out.writeInt(frame.payload().length);
        out.write(frame.payload());
        out.flush();
    }
}
