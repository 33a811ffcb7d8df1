package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.IoOperation;
import dev.asyncworkbook.kernel.stream.Stream;

/** The lines of a stream, without the ends of the lines. */
public final class Lines implements Stream<String> {

    private final AsyncBufRead reader;
    private final Segments segments;

    Lines(AsyncBufRead reader) {
        this.reader = reader;
        segments = new Segments(reader, (byte) '\n');
    }

    /**
     * The next line; {@code None} at the end of the stream.
     *
     * <p>Cancellation: nothing is lost; what was read of the line is kept for the next call.
     */
    public Future<Option<String>> nextLine() {
        return IoOperation.of("nextLine", this::pollNext);
    }

    @Override
    public Poll<Option<String>> pollNext(Context cx) {
        if (!(segments.poll(cx) instanceof Poll.Ready<Option<byte[]>>(Option<byte[]> next))) {
            return Poll.pending();
        }
        if (!(next instanceof Some<byte[]>(byte[] bytes))) {
            return Poll.ready(new None<>());
        }
        String line = Utf8.decode(bytes);
        boolean hasReturn = segments.hasEnded() && line.endsWith("\r");
        return Poll.ready(new Some<>(hasReturn ? line.substring(0, line.length() - 1) : line));
    }

    /** The stream that the lines come from. */
    public AsyncBufRead getRef() {
        return reader;
    }

    @Override
    public void close() {
        reader.close();
    }
}
