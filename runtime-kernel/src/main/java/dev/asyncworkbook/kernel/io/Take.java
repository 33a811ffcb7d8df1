package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Touch;

import java.nio.ByteBuffer;

/** The first bytes of another stream, as if the end came behind them. */
public final class Take implements AsyncRead {

    private final long place = Touch.newPlace();
    private final AsyncRead inner;
    private long limit;

    Take(AsyncRead inner, long limit) {
        this.inner = inner;
        this.limit = limit;
    }

    /** How many bytes it still gives, if there are so many. */
    public long limit() {
        Touch.read(place);
        return limit;
    }

    /** Lets it give so many from now on. */
    public void setLimit(long newLimit) {
        Touch.write(place);
        limit = newLimit;
    }

    @Override
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        Touch.write(place);
        if (limit == 0) {
            return Poll.done();
        }
        int length = (int) Math.min(limit, into.remaining());
        ByteBuffer part = into.duplicate().limit(into.position() + length);
        Poll<Void> answer = inner.pollRead(cx, part);
        limit -= part.position() - into.position();
        into.position(part.position());
        return answer;
    }

    @Override
    public void close() {
        inner.close();
    }
}
