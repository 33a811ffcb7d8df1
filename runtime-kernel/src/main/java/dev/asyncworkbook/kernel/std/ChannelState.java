package dev.asyncworkbook.kernel.std;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Blocking;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Payload;
import dev.asyncworkbook.kernel.scheduler.Preemption;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.scheduler.WakeList;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.sync.TryRecvError;
import dev.asyncworkbook.kernel.sync.TrySendError;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the ends of a blocking {@link Channel} share. Any thread may use it; everything that changes
 * is guarded by this.
 */
final class ChannelState<T> {

    /** One end, with who used it last: the one to be asked if it is forgotten. */
    static final class End {

        private final boolean sends;
        private final int line = Recorder.current().isOn() ? CallSite.here().line() : 0;
        private @Nullable Task<?> owner = Task.current();
        private boolean closed;

        End(boolean sends) {
            this.sends = sends;
        }

        /**
         * Notes who uses it.
         *
         * @throws IllegalStateException if it is closed
         */
        void use() {
            try (var _ = KernelLock.hold()) {
                if (closed) {
                    throw new IllegalStateException(
                            "this end of the channel is closed: make a copy() before you close it");
                }
                owner = Task.current();
            }
        }

        private Blocker.Holder holder() {
            Blocker.Role role = sends ? Blocker.Role.SENDER : Blocker.Role.RECEIVER;
            return new Blocker.Holder(role, owner, line);
        }
    }

    /** A value on its way; its sender may wait until it is taken. */
    private static final class Item<T> {

        private final T value;
        private final int sending;
        private boolean taken;

        Item(T value, int sending) {
            this.value = value;
            this.sending = sending;
        }
    }

    private final int capacity;
    private final int subject;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final Deque<Item<T>> buffer = new ArrayDeque<>();
    private final Set<End> senders = new LinkedHashSet<>();
    private final Set<End> receivers = new LinkedHashSet<>();
    private final WakeList waiters = new WakeList();

    /** How many receivers block for a value: for a channel without room. */
    private int receiving;

    private int closing = Recorder.NO_EVENT;

    ChannelState(int capacity) {
        this.capacity = capacity;
        Recorder recorder = Recorder.current();
        CallSite origin = recorder.isOn() ? CallSite.here() : CallSite.UNKNOWN;
        subject = recorder.subject(Subject.Kind.STD_CHANNEL, origin);
    }

    synchronized End openSender() {
        Touch.write(place);
        End end = new End(true);
        senders.add(end);
        return end;
    }

    synchronized End openReceiver() {
        Touch.write(place);
        End end = new End(false);
        receivers.add(end);
        return end;
    }

    void close(End end) {
        Preemption.point(SwitchLevel.SYNC);
        if (closeOnce(end)) {
            waiters.wakeAll();
        }
    }

    private synchronized boolean closeOnce(End end) {
        Touch.write(place);
        if (end.closed) {
            return false;
        }
        end.closed = true;
        Set<End> side = end.sends ? senders : receivers;
        side.remove(end);
        EventKind kind = side.isEmpty() ? EventKind.CLOSE : EventKind.DROP;
        String which = end.sends ? "sender" : "receiver";
        int event = Recorder.current().event(kind, subject, which, end.sends ? closing : -1);
        if (end.sends) {
            closing = event;
        }
        return true;
    }

    void send(T value) {
        Preemption.point(SwitchLevel.SYNC);
        Payload.checked(value);
        List<Item<T>> sent = new ArrayList<>(1);
        if (isFull()) {
            Recorder.current().message(EventKind.FULL, subject, value);
        }
        Blocking.until(() -> offer(value, sent), waiters, () -> waitsForRoom(receivers));
        waiters.wakeAll();
        if (capacity == 0) {
            Item<T> item = sent.getFirst();
            Blocking.until(() -> isTaken(item), waiters, () -> waitsForRoom(receivers));
        }
    }

    void trySend(T value) {
        Preemption.point(SwitchLevel.SYNC);
        Payload.checked(value);
        if (!offerNow(value)) {
            throw new TrySendError.Full(value);
        }
        waiters.wakeAll();
    }

    private synchronized boolean offerNow(T value) {
        Touch.write(place);
        if (receivers.isEmpty()) {
            throw new TrySendError.Closed(value);
        }
        boolean room = capacity == 0 ? buffer.size() < receiving : buffer.size() < capacity;
        if (room) {
            put(value);
        }
        return room;
    }

    private synchronized boolean isFull() {
        Touch.read(place);
        return buffer.size() >= capacity;
    }

    private synchronized boolean offer(T value, List<Item<T>> sent) {
        Touch.write(place);
        if (receivers.isEmpty()) {
            throw new SendError(value);
        }
        if (capacity > 0 && buffer.size() >= capacity) {
            return false;
        }
        sent.add(put(value));
        return true;
    }

    private Item<T> put(T value) {
        int sending = Recorder.current().message(EventKind.SEND, subject, value);
        Item<T> item = new Item<>(value, sending);
        buffer.addLast(item);
        return item;
    }

    private synchronized boolean isTaken(Item<T> item) {
        Touch.read(place);
        if (!item.taken && receivers.isEmpty()) {
            buffer.remove(item);
            throw new SendError(item.value);
        }
        return item.taken;
    }

    T recv() {
        return recvOrEnd()
                .orElseThrow(() ->
                        new RecvError(
                                "no value will come: every Sender is closed and the channel"
                                        + " is empty"));
    }

    /** Takes the next value, blocking for it; empty at the end. */
    Optional<T> recvOrEnd() {
        Preemption.point(SwitchLevel.SYNC);
        List<Optional<T>> received = new ArrayList<>(1);
        if (!take(received)) {
            Recorder.current().event(EventKind.EMPTY, subject, "");
            wantsToReceive(1);
            try {
                Blocking.until(() -> take(received), waiters, () -> waitsForValue(senders));
            } finally {
                wantsToReceive(-1);
            }
        }
        waiters.wakeAll();
        return received.getFirst();
    }

    private synchronized void wantsToReceive(int change) {
        Touch.write(place);
        receiving += change;
    }

    T tryRecv() {
        Preemption.point(SwitchLevel.SYNC);
        List<Optional<T>> received = new ArrayList<>(1);
        if (!take(received)) {
            throw new TryRecvError.Empty();
        }
        waiters.wakeAll();
        return received.getFirst().orElseThrow(TryRecvError.Disconnected::new);
    }

    private synchronized boolean take(List<Optional<T>> received) {
        Touch.write(place);
        Item<T> item = buffer.pollFirst();
        if (item != null) {
            item.taken = true;
            Recorder.current().message(EventKind.RECV, subject, item.value, item.sending);
            received.add(Optional.of(item.value));
        } else if (senders.isEmpty()) {
            Recorder.current().event(EventKind.RECV, subject, "None", closing);
            received.add(Optional.empty());
        }
        return !received.isEmpty();
    }

    synchronized int len() {
        Touch.read(place);
        return buffer.size();
    }

    private Blocker waitsForRoom(Set<End> holders) {
        return waits("room in ", holders);
    }

    private Blocker waitsForValue(Set<End> holders) {
        return waits("a value from ", holders);
    }

    private synchronized Blocker waits(String what, Set<End> holders) {
        String thing = what + Recorder.current().describe(subject);
        return new Blocker(thing, subject, holders.stream().map(End::holder).toList());
    }
}
