package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.DataLints;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.scheduler.Unclaimed;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the ends of an {@link Mpsc} channel share.
 *
 * <p>Every value that is buffered in a bounded channel holds one permit, which goes back when it is
 * received. A permit that is neither free nor in the buffer belongs to somebody who is going to
 * send, which is why the channel has not ended before all permits are back. An unbounded channel
 * takes no permits.
 */
final class MpscQueue<T> {

    /** So many values in an unbounded channel are a sign that nobody keeps up. */
    private static final int MANY = 100;

    /** The capacity of a channel that is never full. */
    static final int UNBOUNDED = Integer.MAX_VALUE;

    /**
     * A buffered value.
     *
     * @param sending the index of the event of its sending, the cause of its receipt
     */
    private record Item<T>(T value, int sending) {}

    private final int maxCapacity;
    private final Permits permits;
    private final int subject;

    /** The learner's line that made the channel. */
    private final int line;

    private final Side senders;
    private final Side receivers;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final Deque<Item<T>> buffer = new ArrayDeque<>(1);

    /**
     * The places that were reserved and not used, for the report of who keeps the channel open;
     * null while there was none.
     */
    private @Nullable Set<MpscReservation<T>> reserved;

    /** Who waits for the receiver to be gone. */
    private final Wakers closedWaiters = new Wakers();

    /** The receiver's wait and its task; both null while it does not wait. */
    private @Nullable Operation<?> receiving;

    private @Nullable Waker receiver;

    MpscQueue(int capacity) {
        maxCapacity = capacity;
        permits = new Permits(capacity);
        Recorder recorder = Recorder.current();
        CallSite origin = recorder.isOn() ? CallSite.here() : CallSite.UNKNOWN;
        subject = recorder.subject(Subject.Kind.MPSC, origin);
        line = origin.line();
        senders = new Side(Blocker.Role.SENDER, subject, this::wakeReceiver);
        receivers = new Side(Blocker.Role.RECEIVER, subject, this::receiverClosed);
    }

    private void receiverClosed() {
        permits.close();
        closedWaiters.wakeAll();
        wakeReceiver();
    }

    /**
     * Lets go of what is still buffered when a task ends that has closed the receiver: as in Rust,
     * where the receiver ends with its task, and all that is in it.
     */
    void dropWith(Task<?> task) {
        task.atEnd(() -> {
            for (T value = dropNext(); value != null; value = dropNext()) {
                Unclaimed.close(value);
            }
        });
    }

    private @Nullable T dropNext() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            Item<T> item = buffer.pollFirst();
            if (item == null) {
                return null;
            }
            if (maxCapacity != UNBOUNDED) {
                permits.release(item.sending);
            }
            return item.value;
        }
    }

    /** Takes places for values that are going to be sent, all or none. */
    boolean tryReserve(int count) {
        return permits.tryAcquire(count);
    }

    /** Gives places back that were not used. */
    void release(int count, int cause) {
        permits.release(count, cause);
        wakeIfEnded();
    }

    /** Puts a value into a place that was taken for it. */
    void push(T value, int freeing) {
        Touch.write(place);
        Recorder recorder = Recorder.current();
        int sending = recorder.message(EventKind.SEND, subject, value, freeing);
        buffer.addLast(new Item<>(value, sending));
        if (maxCapacity == UNBOUNDED && buffer.size() == MANY) {
            DataLints.queueGrows(recorder, subject, MANY, line);
        }
        wakeReceiver();
    }

    /** Takes the oldest value out, or answers null. */
    @Nullable T poll() {
        Touch.write(place);
        Item<T> item = buffer.pollFirst();
        if (item == null) {
            return null;
        }
        int receipt = Recorder.current().message(EventKind.RECV, subject, item.value, item.sending);
        if (maxCapacity != UNBOUNDED) {
            permits.release(receipt);
        }
        return item.value;
    }

    /** Writes down that the receiver learned of the end. */
    void recordEnd() {
        Touch.write(place);
        Recorder.current().event(EventKind.RECV, subject, "None", senders.closing());
    }

    /**
     * Lets the receiver wait.
     *
     * @param waited whether this wait has begun before
     * @throws IllegalStateException if it waits already
     */
    @SuppressWarnings("ReferenceEquality") // the same wait, not one like it
    void startReceiving(Operation<?> operation, boolean waited, Waker waker) {
        Touch.write(place);
        if (receiving != null && receiving != operation) {
            throw new IllegalStateException(
                    "this Receiver waits already, in "
                            + receiving
                            + ": an Mpsc has one receiver, so one task at a time can wait; drop"
                            + " the other wait first");
        }
        if (!waited) {
            Recorder.current().event(EventKind.EMPTY, subject, "");
        }
        receiving = operation;
        receiver = waker;
    }

    /** Lets the receiver wait no longer. */
    @SuppressWarnings("ReferenceEquality") // the same wait, not one like it
    void stopReceiving(Operation<?> operation) {
        Touch.write(place);
        if (receiving == operation) {
            receiving = null;
            receiver = null;
        }
    }

    private void wakeReceiver() {
        Touch.write(place);
        Waker waiting = receiver;
        receiving = null;
        receiver = null;
        if (waiting != null) {
            waiting.wake();
        }
    }

    /** Tells the receiver that the last one who was going to send gave it up. */
    void wakeIfEnded() {
        if (isEnded()) {
            wakeReceiver();
        }
    }

    /** Whether nothing is buffered and nothing will be. */
    boolean isEnded() {
        Touch.read(place);
        return buffer.isEmpty() && !isReserved() && (senders.isEmpty() || permits.isClosed());
    }

    /** Whether somebody may still send, by a sender or by a place that was reserved. */
    boolean hasSender() {
        return !senders.isEmpty() || isReserved();
    }

    private boolean isReserved() {
        return maxCapacity - permits.available() > buffer.size();
    }

    /** Whether the receiver is closed. */
    boolean isClosed() {
        return permits.isClosed();
    }

    int len() {
        Touch.read(place);
        return buffer.size();
    }

    int maxCapacity() {
        return maxCapacity;
    }

    Permits permits() {
        return permits;
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

    void reserved(MpscReservation<T> reservation) {
        Touch.write(place);
        if (reserved == null) {
            reserved = new LinkedHashSet<>();
        }
        reserved.add(reservation);
    }

    void givenUp(MpscReservation<T> reservation) {
        Touch.write(place);
        if (reserved != null) {
            reserved.remove(reservation);
        }
    }

    Wakers closedWaiters() {
        return closedWaiters;
    }

    /** Everybody who keeps the receiver waiting. */
    List<Blocker.Holder> sendingHolders() {
        Touch.read(place);
        List<Blocker.Holder> holders = new ArrayList<>(senders.holders());
        if (reserved != null) {
            reserved.forEach(reservation -> holders.add(reservation.holder()));
        }
        return List.copyOf(holders);
    }
}
