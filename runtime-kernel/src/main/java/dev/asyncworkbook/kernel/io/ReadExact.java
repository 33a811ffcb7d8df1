package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.IoOperation;
import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.function.Function;

/** The future of so many bytes, no fewer, and of what is made of them. */
final class ReadExact<T> extends IoOperation<T> {

    private final AsyncRead reader;
    private final ByteBuffer into;
    private final int start;

    /** The learner's array, if it is one. */
    private final byte @Nullable [] shown;

    private final Function<ByteBuffer, T> result;

    /**
     * A read.
     *
     * @param shown the learner's array behind the buffer, if it is one
     * @param result makes something of the buffer when it is full
     */
    ReadExact(
            String method,
            AsyncRead reader,
            ByteBuffer into,
            byte @Nullable [] shown,
            Function<ByteBuffer, T> result) {
        super(method);
        this.reader = reader;
        this.into = into;
        this.shown = shown;
        this.result = result;
        start = into.position();
    }

    @Override
    protected Poll<T> step(Context cx) {
        while (into.hasRemaining()) {
            int before = into.position();
            if (reader.pollRead(cx, into).isPending()) {
                return Poll.pending();
            }
            if (into.position() == before) {
                throw IoError.unexpectedEof(
                        into.remaining() + " more of " + (into.limit() - start) + " bytes came");
            }
            if (shown != null) {
                Touch.change(shown);
            }
        }
        return Poll.ready(result.apply(into.position(start)));
    }

    @Override
    protected int consumed() {
        return into.position() - start;
    }
}
