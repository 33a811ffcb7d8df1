package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * A place for one value that is set once, and that others can wait for.
 *
 * <p>Confined to the runtime's thread.
 *
 * @param <T> the value's type
 */
public final class SetOnce<T> {

    private final int subject = Subjects.create(Subject.Kind.SET_ONCE);

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final Signal setting = new Signal();

    /** Set once, together with {@link #setting}. */
    private @Nullable T value;

    /** Makes an empty one. */
    public SetOnce() {
        Recorder.current().watch(subject, () -> value);
    }

    /** Makes one that has its value. */
    public SetOnce(T value) {
        this();
        set(value);
    }

    /**
     * Sets the value, and wakes all who wait for it.
     *
     * @throws SetOnceError if there is one already
     */
    public void set(T newValue) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            Objects.requireNonNull(newValue, "a SetOnce cannot hold null: set a value");
            if (value != null) {
                throw new SetOnceError(newValue);
            }
            value = newValue;
            setting.give(Recorder.current().message(EventKind.NOTIFY, subject, newValue));
        }
    }

    /** The value, if it was set. */
    public Option<T> get() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return value == null ? new None<>() : new Some<>(received(value));
        }
    }

    /** Whether the value was set. */
    public boolean initialized() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place);
            return value != null;
        }
    }

    /**
     * Waits for the value: Tokio's {@code wait}, a name that Java has given to {@link Object}.
     *
     * <p>Cancellation: nothing is lost.
     */
    public Future<T> waitSet() {
        return new Wait();
    }

    private T received(T there) {
        Recorder.current().message(EventKind.RECV, subject, there, setting.cause());
        return there;
    }

    private final class Wait extends Operation<T> {

        private boolean recorded;

        @Override
        protected Poll<T> advance(Context cx) {
            if (value != null) {
                return Poll.ready(received(value));
            }
            if (!recorded) {
                recorded = true;
                recorder().event(EventKind.EMPTY, subject, "");
            }
            setting.join(this, cx.waker());
            return Poll.pending();
        }

        @Override
        protected void cancel() {
            setting.leave(this);
        }

        @Override
        public Blocker blocker() {
            return Blocker.on("the value of " + recorder().describe(subject), subject);
        }

        @Override
        protected String describe() {
            return "waitSet() at line " + origin().line();
        }
    }
}
