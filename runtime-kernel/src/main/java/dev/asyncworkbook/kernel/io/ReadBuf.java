package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

import org.jspecify.annotations.Nullable;

/** The future of {@code readBuf}. */
final class ReadBuf extends IoOperation<Integer> {

    private final AsyncRead reader;
    private final BytesMut into;

    ReadBuf(AsyncRead reader, BytesMut into) {
        super("readBuf");
        this.reader = reader;
        this.into = into;
    }

    @Override
    protected Poll<Integer> step(Context cx) {
        Integer count = fill(cx, reader, into);
        return count == null ? Poll.pending() : Poll.ready(count);
    }

    /**
     * Reads some bytes into a buffer; answers how many, 0 at the end, or null if none are there.
     */
    static @Nullable Integer fill(Context cx, AsyncRead reader, BytesMut into) {
        var room = into.room();
        int before = room.position();
        if (reader.pollRead(cx, room).isPending()) {
            return null;
        }
        int count = room.position() - before;
        into.filled(count);
        return count;
    }
}
