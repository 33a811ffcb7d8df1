package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;

/** Something that happens once, and the operations that wait for it. */
final class Signal {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    /** Empty once it has happened. */
    private final Wakers waiting = new Wakers();

    private boolean given;

    /** The index of the event by which it happened. */
    private int cause = Recorder.NO_EVENT;

    /** Lets it happen, and wakes everybody. */
    void give(int event) {
        Touch.write(place);
        given = true;
        cause = event;
        waiting.wakeAll();
    }

    boolean isGiven() {
        Touch.read(place);
        return given;
    }

    int cause() {
        return cause;
    }

    /** Lets an operation wait; one that waits already keeps its place and gets a new waker. */
    void join(Operation<?> operation, Waker waker) {
        Touch.write(place);
        waiting.add(operation, waker);
    }

    void leave(Operation<?> operation) {
        Touch.write(place);
        waiting.remove(operation);
    }
}
