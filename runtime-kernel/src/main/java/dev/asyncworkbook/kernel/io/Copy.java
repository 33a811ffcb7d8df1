package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

/** The future of {@code copy}. */
final class Copy extends IoOperation<Long> {

    private final CopyBuffer buffer;

    Copy(AsyncRead from, AsyncWrite to) {
        super("copy");
        buffer = new CopyBuffer(from, to, CopyBuffer.SIZE);
    }

    @Override
    protected Poll<Long> step(Context cx) {
        return buffer.poll(cx);
    }

    @Override
    protected int consumed() {
        return buffer.underWay();
    }
}
