package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.IoOperation;

/** The future of {@code copyBidirectional}: each way ends by itself, and then is shut down. */
final class CopyBidirectional<A extends AsyncRead & AsyncWrite, B extends AsyncRead & AsyncWrite>
        extends IoOperation<Io.Copied> {

    private static final class Way {
        private final CopyBuffer buffer;
        private final AsyncWrite to;
        private boolean copied;
        private boolean done;

        Way(AsyncRead from, AsyncWrite to, int size) {
            buffer = new CopyBuffer(from, to, size);
            this.to = to;
        }

        void poll(Context cx) {
            copied = copied || buffer.poll(cx).isReady();
            done = done || (copied && to.pollShutdown(cx).isReady());
        }
    }

    private final Way there;
    private final Way back;

    CopyBidirectional(A a, B b, int thereSize, int backSize) {
        super("copyBidirectional");
        there = new Way(a, b, thereSize);
        back = new Way(b, a, backSize);
    }

    @Override
    protected Poll<Io.Copied> step(Context cx) {
        there.poll(cx);
        back.poll(cx);
        return there.done && back.done
                ? Poll.ready(new Io.Copied(there.buffer.copied(), back.buffer.copied()))
                : Poll.pending();
    }

    @Override
    protected int consumed() {
        return there.buffer.underWay() + back.buffer.underWay();
    }
}
