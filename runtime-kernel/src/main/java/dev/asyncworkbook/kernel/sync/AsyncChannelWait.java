package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

/**
 * The wait of a sender or a receiver of an {@link AsyncChannel}.
 *
 * @param <R> what it produces
 */
abstract class AsyncChannelWait<T, R extends @Nullable Object> extends Operation<R> {

    private final AsyncChannelQueue<T> queue;
    private final ChannelEnd end;
    private final Wakers waiting;

    /** Whether it has ever stood in the queue of those who wait. */
    private boolean queued;

    AsyncChannelWait(AsyncChannelQueue<T> queue, ChannelEnd end, Wakers waiting) {
        this.queue = queue;
        this.end = end;
        this.waiting = waiting;
    }

    /** Does it if it can be done now, or answers {@link Poll#pending()}. */
    abstract Poll<R> attempt();

    @Override
    protected final Poll<R> advance(Context cx) {
        end.useOpen();
        Poll<R> answer = attempt();
        if (answer.isReady()) {
            waiting.remove(this);
        } else {
            queued = true;
            waiting.add(this, cx.waker());
        }
        return answer;
    }

    /** Passes on a wake that came for this operation, and that it did not use. */
    @Override
    protected final void cancel() {
        if (queued && !waiting.remove(this)) {
            waiting.wakeFirst();
        }
    }

    /** It is not one of Tokio's: it never makes a task that has spent its budget wait. */
    @Override
    protected final boolean isCooperative() {
        return false;
    }

    final AsyncChannelQueue<T> queue() {
        return queue;
    }

    /** The future of {@code send}. */
    static final class Send<T> extends AsyncChannelWait<T, Void> {

        private final T value;

        /** Who waits, if it came to that. */
        private @Nullable Task<?> task;

        Send(AsyncChannelQueue<T> queue, ChannelEnd sender, T value) {
            super(queue, sender, queue.sending());
            this.value = value;
        }

        @Override
        Poll<Void> attempt() {
            if (queue().isClosed()) {
                queue().sending().remove(this);
                throw new SendError(value);
            }
            if (queue().isFull()) {
                task = Task.current();
                recorder().message(EventKind.FULL, queue().subject(), value);
                return Poll.pending();
            }
            queue().push(value, hasWaited());
            return Poll.done();
        }

        @Override
        public Blocker blocker() {
            int subject = queue().subject();
            String what = "room in " + recorder().describe(subject);
            return new Blocker(what, subject, queue().receivers().holdersOtherThan(task));
        }

        @Override
        protected String describe() {
            return "send() at line " + origin().line();
        }
    }

    /** The future of {@code recv}. */
    static final class Recv<T> extends AsyncChannelWait<T, T> {

        Recv(AsyncChannelQueue<T> queue, ChannelEnd receiver) {
            super(queue, receiver, queue.receiving());
        }

        @Override
        Poll<T> attempt() {
            T value = queue().poll();
            if (value != null) {
                return Poll.ready(value);
            }
            if (queue().isClosed()) {
                queue().receiving().remove(this);
                queue().recordEnd();
                throw new RecvError("no message will come: the channel is closed and empty");
            }
            if (!hasWaited()) {
                recorder().event(EventKind.EMPTY, queue().subject(), "");
            }
            return Poll.pending();
        }

        @Override
        public Blocker blocker() {
            String what = "a message from " + recorder().describe(queue().subject());
            return new Blocker(what, queue().subject(), queue().senders().holders());
        }

        @Override
        protected String describe() {
            return "recv() at line " + origin().line();
        }
    }
}
