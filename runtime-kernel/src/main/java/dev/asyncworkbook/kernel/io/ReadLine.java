package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.IoOperation;
import dev.asyncworkbook.kernel.scheduler.Touch;

/** The future of {@code readLine}. */
final class ReadLine extends IoOperation<Integer> {

    private final StringBuilder into;
    private final BytesMut line = new BytesMut();
    private final ReadUntil until;

    ReadLine(AsyncBufRead reader, StringBuilder into) {
        super("readLine");
        this.into = into;
        until = new ReadUntil(reader, (byte) '\n', line);
    }

    @Override
    protected Poll<Integer> step(Context cx) {
        Poll<Integer> answer = until.poll(cx);
        if (answer.isReady()) {
            Touch.change(into);
            into.append(Utf8.decode(line.split()));
        }
        return answer;
    }

    @Override
    protected int consumed() {
        return until.count();
    }
}
