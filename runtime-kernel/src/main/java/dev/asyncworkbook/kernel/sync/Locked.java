package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.StaleWrites;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * A value under a lock, and the lock's permits: what a {@link Mutex} and a {@link RwLock} are made
 * of.
 *
 * @param <T> the value's type
 */
final class Locked<T extends @Nullable Object> {

    final Permits permits;
    final Holds holds = new Holds();
    final StaleWrites staleWrites = new StaleWrites();
    final int subject;

    /** How many permits there are: all of them exclude everybody else. */
    private final int all;

    /** What those touch that look at the value or replace it. */
    final long place = Touch.newPlace();

    /** Guarded by the permits. */
    T value;

    Locked(Subject.Kind kind, T value, int permits) {
        this.value = value;
        this.permits = new Permits(permits);
        all = permits;
        subject = Subjects.create(kind);
        Recorder.current().watch(subject, () -> this.value);
    }

    /** Writes down that somebody has permits now, and which events made that possible. */
    void granted(String detail, int... causes) {
        Recorder.current().event(EventKind.GRANT, subject, detail, causes);
    }

    /** Gives permits back. */
    void release(Hold hold, int count, String detail) {
        holds.remove(hold);
        permits.release(count, Recorder.current().event(EventKind.RELEASE, subject, detail));
    }

    /**
     * Takes the permits of a method that does not wait.
     *
     * @throws IllegalStateException if the lock was taken apart
     */
    boolean tryAcquire(int count) {
        if (permits.isClosed()) {
            throw takenApart();
        }
        return permits.tryAcquire(count);
    }

    /**
     * Ends the lock, and gives its value out.
     *
     * @throws IllegalStateException if somebody has it
     */
    T intoInner() {
        if (!tryAcquire(all)) {
            throw new IllegalStateException(
                    "intoInner() takes the lock apart, which is impossible while somebody has it or"
                            + " waits for it: close every guard first");
        }
        permits.close();
        return value;
    }

    static IllegalStateException takenApart() {
        return new IllegalStateException(
                "this lock was taken apart by intoInner(): make a new one, or keep the value");
    }
}
