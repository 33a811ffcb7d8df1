package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The open senders of a channel, or its open receivers. */
final class Side {

    private final Blocker.Role role;
    private final int subject;
    private final Runnable whenLastIsClosed;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    /** In the order in which they were made. */
    private final Set<ChannelEnd> open = new LinkedHashSet<>(2);

    private int weak;

    /** The index of the latest event of a close: all of them precede the end. */
    private int closing = Recorder.NO_EVENT;

    /**
     * A side without ends.
     *
     * @param whenLastIsClosed tells the other side that nobody is here any more
     */
    Side(Blocker.Role role, int subject, Runnable whenLastIsClosed) {
        this.role = role;
        this.subject = subject;
        this.whenLastIsClosed = whenLastIsClosed;
    }

    void opened(ChannelEnd end) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            open.add(end);
        }
    }

    void closed(ChannelEnd end) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            open.remove(end);
            EventKind kind = open.isEmpty() ? EventKind.CLOSE : EventKind.DROP;
            String label = role.name().toLowerCase(Locale.ROOT);
            closing = Recorder.current().event(kind, subject, label, closing);
            if (open.isEmpty()) {
                whenLastIsClosed.run();
            }
        }
    }

    boolean isEmpty() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return open.isEmpty();
        }
    }

    int size() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return open.size();
        }
    }

    /** The open ends, oldest first. */
    Set<ChannelEnd> ends() {
        Touch.read(place);
        return Collections.unmodifiableSet(open);
    }

    /** The index of the latest event of a close. */
    int closing() {
        Touch.read(place);
        return closing;
    }

    void weakOpened() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            weak++;
        }
    }

    void weakClosed() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            weak--;
        }
    }

    /** How many open ends there are that do not count. */
    int weakSize() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return weak;
        }
    }

    /** The open ends, for the report of a wait that one of them could end. */
    List<Blocker.Holder> holders() {
        return open.stream().map(end -> end.holder(role)).toList();
    }

    /**
     * The open ends that are in the hands of others. One that nobody has used is in hands that are
     * not known: who made it may have passed it on.
     */
    List<Blocker.Holder> holdersOtherThan(@Nullable Task<?> task) {
        return open.stream()
                .filter(end -> end.isUsed() && end.owner() != task)
                .map(end -> end.holder(role))
                .toList();
    }
}
