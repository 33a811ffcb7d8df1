package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something that happens once, and the operations that wait for it. */
final class Signal {

    /** Oldest first; empty once it has happened. */
    private final Map<Operation<?>, Waker> waiting = new LinkedHashMap<>();

    private boolean given;

    /** The index of the event by which it happened. */
    private int cause = Recorder.NO_EVENT;

    /** Lets it happen, and wakes everybody. */
    void give(int event) {
        given = true;
        cause = event;
        List<Waker> wakers = List.copyOf(waiting.values());
        waiting.clear();
        wakers.forEach(Waker::wake);
    }

    boolean isGiven() {
        return given;
    }

    int cause() {
        return cause;
    }

    /** Lets an operation wait; one that waits already keeps its place and gets a new waker. */
    void join(Operation<?> operation, Waker waker) {
        waiting.put(operation, waker);
    }

    void leave(Operation<?> operation) {
        waiting.remove(operation);
    }
}
