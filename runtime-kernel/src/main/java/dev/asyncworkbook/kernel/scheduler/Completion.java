package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Waker;

import org.jspecify.annotations.Nullable;

/**
 * The end of a task, and who waits for it. Belongs to the runtime's thread.
 *
 * @param <T> what the task produces
 */
public final class Completion<T extends @Nullable Object> {

    /** Written once. */
    private @Nullable Result<T> result;

    /** Waits for the result; one at a time, since a handle has one owner. */
    private @Nullable Waker joiner;

    /** Told of the end besides, without looking at the result. */
    private @Nullable Runnable counter;

    /** The index of the event of the end, which is the cause of the join. */
    private int event = Recorder.NO_EVENT;

    private boolean observed;

    /** Where those who look at the end and those who bring it about meet. */
    private final long place;

    Completion(long place) {
        this.place = place;
    }

    long place() {
        return place;
    }

    /** Notes the end, and wakes whoever waits for it. */
    void complete(Result<T> end, int endEvent) {
        Touch.write(place);
        event = endEvent;
        result = end;
        Waker waiting = joiner;
        joiner = null;
        if (waiting != null) {
            waiting.wake();
        }
        if (counter != null) {
            counter.run();
        }
    }

    /** Lets one who counts tasks be told of the end: at once, if it has come. */
    public void countedBy(Runnable newCounter) {
        try (var _ = KernelLock.hold()) {
            if (result == null) {
                counter = newCounter;
            } else {
                newCounter.run();
            }
        }
    }

    /** Whether the end has come; if not, the waker is called when it does. */
    public boolean watch(Waker waker) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            if (result == null) {
                joiner = waker;
            }
            return result != null;
        }
    }

    @Nullable Result<T> result() {
        Touch.read(place);
        return result;
    }

    /** The index of the event of the end, which is the cause of the join. */
    public int event() {
        return event;
    }

    /** Whether it ended with an exception at which nobody has looked. */
    boolean isUnobservedFailure() {
        return !observed && result instanceof Result.Panic;
    }

    /** The result, or null before the end, for somebody who looks at it. */
    public @Nullable Result<T> observe() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            observed = result != null;
            return result;
        }
    }
}
