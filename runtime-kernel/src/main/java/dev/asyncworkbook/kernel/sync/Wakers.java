package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The operations that wait for one thing, oldest first. Confined to the runtime's thread. */
final class Wakers {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    /** Null while nobody has ever waited, as with most channels for most of their life. */
    private @Nullable SequencedMap<Operation<?>, Waker> waiting;

    /** Lets an operation wait; one that waits already keeps its place and gets a new waker. */
    void add(Operation<?> operation, Waker waker) {
        Touch.write(place);
        if (waiting == null) {
            waiting = new LinkedHashMap<>();
        }
        waiting.put(operation, waker);
    }

    /** Lets an operation wait no longer; answers whether nobody had woken it. */
    boolean remove(Operation<?> operation) {
        Touch.write(place);
        return waiting != null && waiting.remove(operation) != null;
    }

    /** Wakes the one that waits longest, which then waits no longer. */
    void wakeFirst() {
        Touch.write(place);
        Map.Entry<Operation<?>, Waker> first = waiting == null ? null : waiting.pollFirstEntry();
        if (first != null) {
            first.getValue().wake();
        }
    }

    /** Wakes all, which then wait no longer. */
    void wakeAll() {
        Touch.write(place);
        if (waiting == null) {
            return;
        }
        List<Waker> all = List.copyOf(waiting.values());
        waiting.clear();
        all.forEach(Waker::wake);
    }
}
