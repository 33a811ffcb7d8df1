package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An asynchronous lock around a value: who waits for it suspends, and lets other tasks run.
 *
 * <p>It is fair: first come, first served. Its guard may be held across an await. It is never
 * poisoned: a task that panics gives the lock back when its guard is closed. Confined to the
 * runtime's thread.
 *
 * @param <T> the value's type
 */
public final class Mutex<T extends @Nullable Object> {

    private final Permits permits = new Permits(1);
    private final int subject;

    /** The one guard that is open, if any; whoever has it may use {@link #value}. */
    private @Nullable MutexGuard<T> holder;

    private T value;

    /** Makes a free lock around a value. */
    public Mutex(T value) {
        this.value = value;
        Recorder recorder = Recorder.current();
        CallSite origin = recorder.isOn() ? CallSite.here() : CallSite.UNKNOWN;
        subject = recorder.subject(Subject.Kind.MUTEX, origin);
    }

    /**
     * Waits until the lock is free and takes it; close the guard to give it back.
     *
     * <p>Cancellation: the place in the queue is lost.
     */
    public Future<MutexGuard<T>> lock() {
        return new Lock();
    }

    /** Takes the lock if it is free. */
    public Option<MutexGuard<T>> tryLock() {
        return permits.tryAcquire() ? new Some<>(grant()) : new None<>();
    }

    T value() {
        return value;
    }

    void setValue(T newValue) {
        value = newValue;
    }

    void release() {
        holder = null;
        permits.release(Recorder.current().event(EventKind.RELEASE, subject, ""));
    }

    private MutexGuard<T> grant() {
        Recorder recorder = Recorder.current();
        recorder.event(EventKind.GRANT, subject, "", permits.freeing());
        int line = recorder.isOn() ? CallSite.here().line() : 0;
        MutexGuard<T> guard = new MutexGuard<>(this, Task.current(), line);
        holder = guard;
        return guard;
    }

    private final class Lock extends Acquire<MutexGuard<T>> {

        Lock() {
            super(permits);
        }

        @Override
        MutexGuard<T> acquired() {
            return grant();
        }

        @Override
        void queued() {
            recorder().event(EventKind.REQUEST, subject, "");
        }

        @Override
        RuntimeException refused() {
            return new IllegalStateException("a mutex is never closed");
        }

        @Override
        public Blocker blocker() {
            MutexGuard<T> guard = holder;
            List<Blocker.Holder> holders =
                    guard == null
                            ? List.of()
                            : List.of(
                                    new Blocker.Holder(
                                            Blocker.Role.LOCK, guard.task(), guard.line()));
            return new Blocker(recorder().describe(subject), subject, holders);
        }

        @Override
        protected String describe() {
            return "lock() at line " + origin().line();
        }
    }
}
