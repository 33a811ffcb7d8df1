package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.IoOperation;
import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;

/** The future of {@code writeAll}. */
final class WriteAll extends IoOperation<Void> {

    private final AsyncWrite writer;
    private final ByteBuffer from;

    /** What the learner sees of the buffer, if anything. */
    private final @Nullable Object shown;

    WriteAll(String method, AsyncWrite writer, ByteBuffer from, @Nullable Object shown) {
        super(method);
        this.writer = writer;
        this.from = from;
        this.shown = shown;
    }

    @Override
    protected Poll<Void> step(Context cx) {
        if (shown != null) {
            Touch.lookInto(shown);
        }
        if (!hasWaited()) {
            recorder().looseEnds().partialWrites().writes(recorder(), writer, from);
        }
        return poll(cx, writer, from) ? Poll.done() : Poll.pending();
    }

    /** Writes as long as it does not have to wait; answers whether all is written. */
    static boolean poll(Context cx, AsyncWrite writer, ByteBuffer from) {
        while (from.hasRemaining()) {
            int before = from.position();
            if (!(writer.pollWrite(cx, from) instanceof Poll.Ready<Integer>(Integer count))) {
                return false;
            }
            if (count == 0) {
                throw IoError.writeZero();
            }
            from.position(before + count);
        }
        return true;
    }
}
