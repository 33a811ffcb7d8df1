package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;

import java.nio.ByteBuffer;

/** How bytes are collected until one of them is the last. */
final class ReadUntil {

    private final AsyncBufRead reader;
    private final byte delimiter;
    private final BytesMut into;
    private int count;

    ReadUntil(AsyncBufRead reader, byte delimiter, BytesMut into) {
        this.reader = reader;
        this.delimiter = delimiter;
        this.into = into;
    }

    /** Goes on; ready with the number of bytes, the last one included. */
    Poll<Integer> poll(Context cx) {
        while (reader.pollFillBuf(cx) instanceof Poll.Ready<ByteBuffer>(ByteBuffer shown)) {
            int length = shown.remaining();
            int found = find(shown);
            int used = found < 0 ? length : found + 1;
            into.put(shown.duplicate().limit(shown.position() + used));
            reader.consume(used);
            count += used;
            if (found >= 0 || length == 0) {
                return Poll.ready(count);
            }
        }
        return Poll.pending();
    }

    private int find(ByteBuffer bytes) {
        for (int i = 0; i < bytes.remaining(); i++) {
            if (bytes.get(bytes.position() + i) == delimiter) {
                return i;
            }
        }
        return -1;
    }

    /** How many bytes it has so far. */
    int count() {
        return count;
    }
}
