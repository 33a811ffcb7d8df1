package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The wait of an {@link Mpsc} receiver.
 *
 * @param <R> what it makes of the values
 */
abstract class MpscReceive<T, R> extends Operation<R> {

    private final MpscQueue<T> queue;
    private final ChannelEnd receiver;

    MpscReceive(MpscQueue<T> queue, ChannelEnd receiver) {
        this.queue = queue;
        this.receiver = receiver;
    }

    /** Takes what is there, or answers null if nothing is. */
    abstract @Nullable R take();

    /** What stands for the end of the channel. */
    abstract R end();

    /** The name of the method that the learner called. */
    abstract String method();

    @Override
    protected final Poll<R> advance(Context cx) {
        receiver.use();
        R taken = take();
        if (taken != null) {
            queue.stopReceiving(this);
            return Poll.ready(taken);
        }
        if (queue.isEnded()) {
            queue.stopReceiving(this);
            queue.recordEnd();
            return Poll.ready(end());
        }
        queue.startReceiving(this, hasWaited(), cx.waker());
        return Poll.pending();
    }

    @Override
    protected final void cancel() {
        queue.stopReceiving(this);
    }

    @Override
    public final Blocker blocker() {
        String what = "a message from " + recorder().describe(queue.subject());
        return new Blocker(what, queue.subject(), queue.sendingHolders());
    }

    @Override
    protected final String describe() {
        return method() + " at line " + origin().line();
    }

    final MpscQueue<T> queue() {
        return queue;
    }

    /** The future of {@code recv}. */
    static final class One<T> extends MpscReceive<T, Option<T>> {

        One(MpscQueue<T> queue, ChannelEnd receiver) {
            super(queue, receiver);
        }

        @Override
        @Nullable Option<T> take() {
            T value = queue().poll();
            return value == null ? null : new Some<>(value);
        }

        @Override
        Option<T> end() {
            return new None<>();
        }

        @Override
        String method() {
            return "recv()";
        }
    }

    /** The future of {@code recvMany}. */
    static final class Many<T> extends MpscReceive<T, Integer> {

        private final List<? super T> buffer;
        private final int limit;

        Many(MpscQueue<T> queue, ChannelEnd receiver, List<? super T> buffer, int limit) {
            super(queue, receiver);
            this.buffer = buffer;
            this.limit = limit;
        }

        @Override
        @Nullable Integer take() {
            int count = 0;
            T value;
            while (count < limit && (value = queue().poll()) != null) {
                Touch.change(buffer);
                buffer.add(value);
                count++;
            }
            return count == 0 && limit > 0 ? null : Integer.valueOf(count);
        }

        @Override
        Integer end() {
            return 0;
        }

        @Override
        String method() {
            return "recvMany()";
        }
    }
}
