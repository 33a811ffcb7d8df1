package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the ends of an {@link AsyncChannel} share.
 *
 * <p>Nothing is reserved for who waits: each message, and each place that becomes free, wakes the
 * operation that waits longest, which tries again and may find that somebody else was faster.
 */
final class AsyncChannelQueue<T> {

    /** The capacity of a channel that is never full. */
    static final int UNBOUNDED = Integer.MAX_VALUE;

    /**
     * A buffered value.
     *
     * @param sending the index of the event of its sending, the cause of its receipt
     */
    private record Item<T>(T value, int sending) {}

    private final int capacity;
    private final int subject;
    private final Side senders;
    private final Side receivers;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final Deque<Item<T>> buffer = new ArrayDeque<>(1);
    private final Wakers sending = new Wakers();
    private final Wakers receiving = new Wakers();
    private boolean closed;

    /** The index of the event of the latest receipt, the cause of a send into a full channel. */
    private int receipt = Recorder.NO_EVENT;

    /** The index of the event of the close. */
    private int closing = Recorder.NO_EVENT;

    AsyncChannelQueue(int capacity) {
        this.capacity = capacity;
        subject = Subjects.create(Subject.Kind.ASYNC_CHANNEL);
        senders = new Side(Blocker.Role.SENDER, subject, this::sendersClosed);
        receivers = new Side(Blocker.Role.RECEIVER, subject, this::receiversClosed);
    }

    private void sendersClosed() {
        markClosed(senders.closing());
    }

    private void receiversClosed() {
        markClosed(receivers.closing());
    }

    /** Refuses every further message; answers whether this call did it. */
    boolean close() {
        return !closed && markClosed(Recorder.current().event(EventKind.CLOSE, subject, "channel"));
    }

    private boolean markClosed(int event) {
        Touch.write(place);
        if (closed) {
            return false;
        }
        closed = true;
        closing = event;
        sending.wakeAll();
        receiving.wakeAll();
        return true;
    }

    /** Adds a message to a channel that is not full. */
    void push(T value, boolean waited) {
        Touch.write(place);
        int cause = waited ? receipt : Recorder.NO_EVENT;
        int event = Recorder.current().message(EventKind.SEND, subject, value, cause);
        buffer.addLast(new Item<>(value, event));
        receiving.wakeFirst();
    }

    /** Takes the oldest message out, or answers null. */
    @Nullable T poll() {
        Item<T> item = buffer.pollFirst();
        if (item == null) {
            return null;
        }
        receipt = Recorder.current().message(EventKind.RECV, subject, item.value, item.sending);
        sending.wakeFirst();
        return item.value;
    }

    /** Writes down that a receiver learned of the end. */
    void recordEnd() {
        Recorder.current().event(EventKind.RECV, subject, "None", closing);
    }

    boolean isClosed() {
        Touch.read(place);
        return closed;
    }

    boolean isFull() {
        Touch.read(place);
        return buffer.size() == capacity;
    }

    int len() {
        Touch.read(place);
        return buffer.size();
    }

    int capacity() {
        return capacity;
    }

    int subject() {
        return subject;
    }

    Side senders() {
        return senders;
    }

    Side receivers() {
        return receivers;
    }

    Wakers sending() {
        return sending;
    }

    Wakers receiving() {
        return receiving;
    }
}
