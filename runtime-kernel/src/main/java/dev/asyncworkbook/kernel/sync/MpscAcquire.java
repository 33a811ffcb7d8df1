package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

/**
 * A sender's wait for room in an {@link Mpsc} channel.
 *
 * @param <R> what is made of the room
 */
abstract class MpscAcquire<T, R extends @Nullable Object> extends Acquire<R> {

    private final MpscQueue<T> queue;
    private final ChannelEnd sender;
    private final int count;

    /** Who waits, if it came to that. */
    private @Nullable Task<?> waiting;

    MpscAcquire(MpscQueue<T> queue, ChannelEnd sender, int count) {
        super(queue.permits(), count);
        this.queue = queue;
        this.sender = sender;
        this.count = count;
    }

    /** Uses the room, which the event made. */
    abstract R use(int freeing);

    /** The name of the method that the learner called. */
    abstract String method();

    /** What is to be sent, as the trace shows it. */
    abstract String text();

    @Override
    final R acquired() {
        int freeing = queue.permits().freeing();
        if (!sender.isOpen()) {
            queue.release(count, freeing);
            throw new IllegalStateException(
                    "the Sender was closed before its "
                            + method()
                            + " was done: close it after the await");
        }
        sender.use();
        return use(freeing);
    }

    @Override
    final void queued() {
        waiting = Task.current();
        sender.use();
        recorder().event(EventKind.FULL, queue.subject(), text());
    }

    @Override
    protected final void dropped() {
        queue.wakeIfEnded();
    }

    @Override
    public final Blocker blocker() {
        int subject = queue.subject();
        String what = "room in " + recorder().describe(subject);
        return new Blocker(what, subject, queue.receivers().holdersOtherThan(waiting));
    }

    @Override
    protected final String describe() {
        return method() + " at line " + origin().line();
    }

    final MpscQueue<T> queue() {
        return queue;
    }
}
