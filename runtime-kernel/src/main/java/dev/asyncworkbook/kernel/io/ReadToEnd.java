package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

import java.util.function.IntFunction;

/** The future of all bytes up to the end, and of what is made of them. */
final class ReadToEnd<T> extends IoOperation<T> {

    private final AsyncRead reader;
    private final BytesMut into;
    private final IntFunction<T> result;
    private final boolean own;
    private int count;

    /**
     * A read.
     *
     * @param result makes something of the number of the bytes
     * @param own whether nobody else has the buffer
     */
    ReadToEnd(String method, AsyncRead reader, BytesMut into, IntFunction<T> result, boolean own) {
        super(method);
        this.reader = reader;
        this.into = into;
        this.result = result;
        this.own = own;
    }

    @Override
    protected Poll<T> step(Context cx) {
        while (true) {
            Integer some = ReadBuf.fill(cx, reader, into);
            if (some == null) {
                return Poll.pending();
            }
            if (some == 0) {
                return Poll.ready(result.apply(count));
            }
            count += some;
        }
    }

    @Override
    protected int consumed() {
        return own ? count : 0;
    }
}
