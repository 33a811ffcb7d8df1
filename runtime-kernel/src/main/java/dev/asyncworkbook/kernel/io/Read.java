package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.AsyncBlock;
import dev.asyncworkbook.kernel.scheduler.IoOperation;
import dev.asyncworkbook.kernel.scheduler.Touch;

import java.nio.ByteBuffer;

/** The future of {@code read}. */
final class Read extends IoOperation<Integer> {

    private final AsyncRead reader;
    private final ByteBuffer into;

    /** What the learner sees of the buffer. */
    private final Object shown;

    Read(AsyncRead reader, ByteBuffer into, Object shown) {
        super("read");
        this.reader = reader;
        this.into = into;
        this.shown = shown;
    }

    @Override
    protected Poll<Integer> step(Context cx) {
        int before = into.position();
        if (reader.pollRead(cx, into).isPending()) {
            return Poll.pending();
        }
        Touch.change(shown);
        int count = into.position() - before;
        if (recorder().isOn()) {
            AsyncBlock.noteInput(count);
        }
        return Poll.ready(count);
    }

    @Override
    protected boolean isInput() {
        return true;
    }
}
