package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;

import java.nio.ByteBuffer;

/**
 * A reader and a writer as one stream.
 *
 * @param reader what is read from
 * @param writer what is written to
 */
public record Join<R extends AsyncRead, W extends AsyncWrite>(R reader, W writer)
        implements AsyncRead, AsyncWrite {

    @Override
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        return reader.pollRead(cx, into);
    }

    @Override
    public Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
        return writer.pollWrite(cx, from);
    }

    @Override
    public Poll<Void> pollFlush(Context cx) {
        return writer.pollFlush(cx);
    }

    @Override
    public Poll<Void> pollShutdown(Context cx) {
        return writer.pollShutdown(cx);
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
    }
}
