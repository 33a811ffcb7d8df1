package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.IoOperation;
import dev.asyncworkbook.kernel.stream.Stream;

/** The pieces of a stream between bytes of one value, without those. */
public final class Split implements Stream<byte[]> {

    private final AsyncBufRead reader;
    private final Segments segments;

    Split(AsyncBufRead reader, byte delimiter) {
        this.reader = reader;
        segments = new Segments(reader, delimiter);
    }

    /**
     * The next piece; {@code None} at the end of the stream.
     *
     * <p>Cancellation: nothing is lost; what was read of the piece is kept for the next call.
     */
    public Future<Option<byte[]>> nextSegment() {
        return IoOperation.of("nextSegment", this::pollNext);
    }

    @Override
    public Poll<Option<byte[]>> pollNext(Context cx) {
        return segments.poll(cx);
    }

    @Override
    public void close() {
        reader.close();
    }
}
