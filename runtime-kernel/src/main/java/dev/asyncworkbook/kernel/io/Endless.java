package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Budget;

import java.nio.ByteBuffer;

/** Streams that are always ready, and cost a unit of the budget for it. */
final class Endless {

    /** Nothing to read, and whatever is written is gone. */
    static final class Nowhere implements AsyncBufRead, AsyncWrite {

        @Override
        public Poll<Void> pollRead(Context cx, ByteBuffer into) {
            return spend(cx) ? Poll.done() : Poll.pending();
        }

        @Override
        public Poll<ByteBuffer> pollFillBuf(Context cx) {
            return spend(cx) ? Poll.ready(ByteBuffer.allocate(0)) : Poll.pending();
        }

        @Override
        public void consume(int count) {}

        @Override
        public Poll<Integer> pollWrite(Context cx, ByteBuffer from) {
            if (!spend(cx)) {
                return Poll.pending();
            }
            int count = from.remaining();
            from.position(from.limit());
            return Poll.ready(count);
        }

        @Override
        public Poll<Void> pollFlush(Context cx) {
            return Poll.done();
        }

        @Override
        public Poll<Void> pollShutdown(Context cx) {
            return Poll.done();
        }
    }

    private Endless() {}

    /** Takes a unit of the budget; answers whether there was one. */
    private static boolean spend(Context cx) {
        boolean allowed = !Budget.isExhausted(cx);
        if (allowed) {
            Budget.spend();
        }
        return allowed;
    }

    /** One byte, over and over. */
    static AsyncRead repeat(byte value) {
        return (cx, into) -> {
            if (!spend(cx)) {
                return Poll.pending();
            }
            while (into.hasRemaining()) {
                into.put(value);
            }
            return Poll.done();
        };
    }
}
