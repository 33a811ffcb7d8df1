package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.IoOperation;
import dev.asyncworkbook.kernel.scheduler.PartialWrites;
import dev.asyncworkbook.kernel.scheduler.Touch;

import java.nio.ByteBuffer;

/** The future of {@code write}. */
final class Write extends IoOperation<Integer> {

    private final AsyncWrite writer;
    private final ByteBuffer from;

    /** What the learner sees of the buffer. */
    private final Object shown;

    Write(AsyncWrite writer, ByteBuffer from, Object shown) {
        super("write");
        this.writer = writer;
        this.from = from;
        this.shown = shown;
    }

    @Override
    protected Poll<Integer> step(Context cx) {
        Touch.lookInto(shown);
        ByteBuffer all = from.duplicate();
        PartialWrites partial = recorder().looseEnds().partialWrites();
        if (!hasWaited()) {
            partial.writes(recorder(), writer, all);
        }
        Poll<Integer> answer = writer.pollWrite(cx, from);
        if (answer instanceof Poll.Ready<Integer>(Integer count)) {
            partial.wrote(recorder(), writer, all, count, origin().line());
        }
        return answer;
    }
}
