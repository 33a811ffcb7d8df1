package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;

/** Something that happens once, and the operations that wait for it. */
final class Signal {

    /** Empty once it has happened. */
    private final Wakers waiting = new Wakers();

    private boolean given;

    /** The index of the event by which it happened. */
    private int cause = Recorder.NO_EVENT;

    /** Lets it happen, and wakes everybody. */
    void give(int event) {
        given = true;
        cause = event;
        waiting.wakeAll();
    }

    boolean isGiven() {
        return given;
    }

    int cause() {
        return cause;
    }

    /** Lets an operation wait; one that waits already keeps its place and gets a new waker. */
    void join(Operation<?> operation, Waker waker) {
        waiting.add(operation, waker);
    }

    void leave(Operation<?> operation) {
        waiting.remove(operation);
    }
}
