package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

import java.nio.ByteBuffer;

/** The future of {@code copyBuf}: what the reader shows is written as it is. */
final class CopyBuf extends IoOperation<Long> {

    private final AsyncBufRead from;
    private final AsyncWrite to;
    private long copied;

    CopyBuf(AsyncBufRead from, AsyncWrite to) {
        super("copyBuf");
        this.from = from;
        this.to = to;
    }

    @Override
    protected Poll<Long> step(Context cx) {
        while (from.pollFillBuf(cx) instanceof Poll.Ready<ByteBuffer>(ByteBuffer shown)) {
            if (!shown.hasRemaining()) {
                return to.pollFlush(cx).isReady() ? Poll.ready(copied) : Poll.pending();
            }
            if (!(to.pollWrite(cx, shown) instanceof Poll.Ready<Integer>(Integer count))) {
                return Poll.pending();
            }
            if (count == 0) {
                throw IoError.writeZero();
            }
            from.consume(count);
            copied += count;
        }
        return Poll.pending();
    }
}
