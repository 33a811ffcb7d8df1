package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.DataLints;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.ArrayList;
import java.util.List;

/**
 * What the ends of a {@link Broadcast} channel share: the latest messages, numbered from 0, of
 * which every receiver has its own cursor.
 */
final class BroadcastRing<T> {

    /** The largest power of two that fits. */
    private static final int LARGEST = 1 << 30;

    /**
     * A message that is kept.
     *
     * @param sending the index of the event of its sending, the cause of its receipts
     */
    private record Item<T>(T value, int sending) {}

    private final int size;
    private final int subject;
    private final Side senders;
    private final Side receivers;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    /** The message of number n, if it is kept, stands at n modulo the size. */
    private final List<Item<T>> ring = new ArrayList<>();

    /** The number of the next message. */
    private long tail;

    private final Wakers receiving = new Wakers();
    private final Wakers closedWaiters = new Wakers();

    /**
     * A ring without ends.
     *
     * @throws IllegalArgumentException if the capacity is not positive, or too big
     */
    BroadcastRing(int capacity) {
        if (capacity <= 0 || capacity > LARGEST) {
            throw new IllegalArgumentException(
                    "capacity "
                            + capacity
                            + ": a broadcast channel needs a capacity from 1 to "
                            + LARGEST);
        }
        size = capacity == 1 ? 1 : Integer.highestOneBit(capacity - 1) << 1;
        subject = Subjects.create(Subject.Kind.BROADCAST);
        senders = new Side(Blocker.Role.SENDER, subject, receiving::wakeAll);
        receivers = new Side(Blocker.Role.RECEIVER, subject, closedWaiters::wakeAll);
    }

    /** Adds a message, over the oldest one if the ring is full. */
    void push(T value) {
        Touch.write(place);
        int sending = Recorder.current().message(EventKind.SEND, subject, value);
        Item<T> item = new Item<>(value, sending);
        if (tail < size) {
            ring.add(item);
        } else {
            ring.set((int) (tail % size), item);
        }
        tail++;
        receiving.wakeAll();
    }

    /** The message of a number that is kept. */
    T take(long number) {
        Touch.write(place);
        Item<T> item = ring.get((int) (number % size));
        Recorder.current().message(EventKind.RECV, subject, item.value, item.sending);
        return item.value;
    }

    /** Writes down that a receiver lost messages: the latest one took the place of the last. */
    void recordLag(Object receiver, long skipped) {
        int cause = ring.get((int) ((tail - 1) % size)).sending;
        Recorder recorder = Recorder.current();
        recorder.event(EventKind.LAG, subject, Long.toString(skipped), cause);
        int line = recorder.isOn() ? CallSite.here().line() : 0;
        recorder.looseEnds()
                .unsettled(receiver, () -> DataLints.lagIgnored(recorder, subject, skipped, line));
    }

    /** The number of the oldest message that is kept. */
    long oldest() {
        Touch.read(place);
        return Math.max(0, tail - size);
    }

    long tail() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return tail;
        }
    }

    /** How many of the messages that are kept somebody has yet to receive. */
    int len() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            long farthest = 0;
            for (ChannelEnd end : receivers.ends()) {
                if (end instanceof Broadcast.Receiver<?> receiver) {
                    farthest = Math.max(farthest, receiver.len());
                }
            }
            return (int) Math.min(farthest, size);
        }
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

    Wakers receiving() {
        return receiving;
    }

    Wakers closedWaiters() {
        return closedWaiters;
    }
}
