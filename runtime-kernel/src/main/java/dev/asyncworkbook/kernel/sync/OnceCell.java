package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A place for one value that is computed when it is first needed, by one of those who need it.
 *
 * <p>Confined to the runtime's thread.
 *
 * @param <T> the value's type
 */
public final class OnceCell<T> {

    private final int subject = Subjects.create(Subject.Kind.ONCE_CELL);

    /** The permit to initialize; closed while there is a value. Replaced by {@link #take}. */
    private Permits permits = new Permits(1);

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    /** Whoever has the permit, for the report of a wait for it. */
    private final Holds initializing = new Holds();

    private @Nullable T value;

    /** The index of the event that set the value. */
    private int setting = Recorder.NO_EVENT;

    /** Makes an empty cell. */
    public OnceCell() {
        Recorder.current().watch(subject, () -> value);
    }

    /** Makes a cell that has its value. */
    public OnceCell(T value) {
        this();
        set(value);
    }

    /** The value, if there is one. */
    public Option<T> get() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return value == null ? new None<>() : new Some<>(received(value));
        }
    }

    /** Whether there is a value. */
    public boolean initialized() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return value != null;
        }
    }

    /**
     * Sets the value.
     *
     * @throws SetError if there is one already, or if it is being computed by {@link #getOrInit}
     */
    public void set(T newValue) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            checkValue(newValue);
            if (value != null || !permits.tryAcquire()) {
                throw new SetError(newValue, value == null);
            }
            fill(newValue);
        }
    }

    /**
     * The value; if there is none, computes it, or waits for another that computes it already.
     *
     * <p>If the initializer throws, the cell stays empty, its exception comes out of the await, and
     * the next that waits uses its own initializer.
     *
     * <p>Cancellation: an initializer that has begun is dropped with it, and the next that waits
     * uses its own.
     *
     * @param initializer makes the future of the value; called only if this call is the one that
     *     computes it
     */
    public Future<T> getOrInit(Supplier<? extends Future<? extends T>> initializer) {
        return new OnceCellInit<>(this, initializer, "getOrInit");
    }

    /**
     * The same as {@link #getOrInit}, under the name that Tokio has for an initializer that may
     * fail: here each of them may, by an exception.
     *
     * <p>Cancellation: as there.
     *
     * @param initializer makes the future of the value
     */
    public Future<T> getOrTryInit(Supplier<? extends Future<? extends T>> initializer) {
        return new OnceCellInit<>(this, initializer, "getOrTryInit");
    }

    /**
     * Empties the cell, which can then be initialized once more, and answers what was in it.
     *
     * @throws IllegalStateException while the value is being computed
     */
    public Option<T> take() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            T taken = value;
            if (taken == null) {
                if (permits.available() == 0) {
                    throw new IllegalStateException(
                            "take(): this cell is being initialized by getOrInit: wait until that is"
                                    + " done");
                }
                return new None<>();
            }
            value = null;
            permits = new Permits(1);
            return new Some<>(received(taken));
        }
    }

    /** Sets the value, for whoever has the permit, and wakes all who wait for it. */
    void fill(T newValue) {
        Touch.write(place);
        value = newValue;
        setting = Recorder.current().message(EventKind.NOTIFY, subject, newValue);
        permits.close();
    }

    /** The value, or null. */
    @Nullable T value() {
        return value;
    }

    /** Writes down that somebody saw the value. */
    T received(T there) {
        Recorder.current().message(EventKind.RECV, subject, there, setting);
        return there;
    }

    static <T> T checkValue(T newValue) {
        return Objects.requireNonNull(newValue, "a OnceCell cannot hold null: give it a value");
    }

    Permits permits() {
        Touch.read(place);
        return permits;
    }

    Holds initializing() {
        return initializing;
    }

    int subject() {
        return subject;
    }
}
