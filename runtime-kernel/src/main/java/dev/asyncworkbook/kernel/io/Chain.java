package dev.asyncworkbook.kernel.io;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Touch;

import java.nio.ByteBuffer;

/** Two streams, one after the other. */
final class Chain implements AsyncRead {

    private final long place = Touch.newPlace();
    private final AsyncRead first;
    private final AsyncRead second;
    private boolean firstIsDone;

    Chain(AsyncRead first, AsyncRead second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public Poll<Void> pollRead(Context cx, ByteBuffer into) {
        Touch.write(place);
        if (!firstIsDone) {
            int before = into.position();
            Poll<Void> answer = first.pollRead(cx, into);
            if (answer.isPending() || into.position() != before || !into.hasRemaining()) {
                return answer;
            }
            firstIsDone = true;
        }
        return second.pollRead(cx, into);
    }

    @Override
    public void close() {
        first.close();
        second.close();
    }
}
