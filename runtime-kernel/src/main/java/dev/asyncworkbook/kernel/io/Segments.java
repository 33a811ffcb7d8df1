package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;

/** Pieces between bytes of one value; what has come of a piece is kept from poll to poll. */
final class Segments {

    private final byte delimiter;
    private final BytesMut piece = new BytesMut();
    private final ReadUntil until;
    private boolean ended;

    Segments(AsyncBufRead reader, byte delimiter) {
        this.delimiter = delimiter;
        until = new ReadUntil(reader, delimiter, piece);
    }

    /** Whether the delimiter stood behind the latest piece: only the last one lacks it. */
    boolean hasEnded() {
        return ended;
    }

    Poll<Option<byte[]>> poll(Context cx) {
        if (until.poll(cx).isPending()) {
            return Poll.pending();
        }
        int length = piece.len();
        if (length == 0) {
            return Poll.ready(new None<>());
        }
        ended = piece.get(length - 1) == delimiter;
        byte[] content = piece.splitTo(ended ? length - 1 : length);
        piece.clear();
        return Poll.ready(new Some<>(content));
    }
}
