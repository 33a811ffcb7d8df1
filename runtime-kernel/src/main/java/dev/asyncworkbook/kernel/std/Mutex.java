package dev.asyncworkbook.kernel.std;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Blocking;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.HeldLocks;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.WakeList;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A blocking lock around a value: who waits for it blocks its whole thread, and every task on it.
 *
 * <p>Fine inside a task if it is held briefly and never across an await. On a runtime with one
 * thread, a lock that another task holds can never be released while a task blocks for it; the
 * kernel recognizes that and ends the run with a report instead of hanging.
 *
 * <p>Any thread may use it.
 *
 * @param <T> the value's type
 */
public final class Mutex<T extends @Nullable Object> {

    private final int subject;
    private final String name;
    private final WakeList waiters = new WakeList();

    /** The one guard that is open, if any. Guarded by this. */
    private @Nullable MutexGuard<T> holder;

    /** Guarded by the open guard. */
    private T value;

    /** The index of the event of the latest release. Guarded by this. */
    private int releasing = Recorder.NO_EVENT;

    /** Makes a free lock around a value. */
    public Mutex(T value) {
        this.value = value;
        Recorder recorder = Recorder.current();
        CallSite origin = recorder.isOn() ? CallSite.here() : CallSite.UNKNOWN;
        subject = recorder.subject(Subject.Kind.STD_MUTEX, origin);
        name = recorder.describe(subject);
    }

    /** Takes the lock, blocking the thread until it is free; close the guard to give it back. */
    public MutexGuard<T> lock() {
        if (!isFree()) {
            Recorder.current().event(EventKind.REQUEST, subject, "");
        }
        List<MutexGuard<T>> taken = new ArrayList<>(1);
        Blocking.until(() -> tryGrant(taken), waiters, this::blocker);
        return taken.getFirst();
    }

    private synchronized boolean isFree() {
        return holder == null;
    }

    private synchronized boolean tryGrant(List<MutexGuard<T>> taken) {
        if (holder == null) {
            taken.add(grant(Task.current()));
        }
        return !taken.isEmpty();
    }

    private MutexGuard<T> grant(@Nullable Task<?> task) {
        Recorder recorder = Recorder.current();
        recorder.event(EventKind.GRANT, subject, "", releasing);
        int line = recorder.isOn() ? CallSite.here().line() : 0;
        MutexGuard<T> guard = new MutexGuard<>(this, task, new HeldLocks.Held(name, line));
        if (task != null) {
            task.heldLocks().taken(guard.held());
        }
        holder = guard;
        return guard;
    }

    void release(MutexGuard<T> guard) {
        giveBack(guard);
        waiters.wakeAll();
    }

    private synchronized void giveBack(MutexGuard<T> guard) {
        holder = null;
        Task<?> task = guard.task();
        if (task != null) {
            task.heldLocks().released(guard.held());
        }
        releasing = Recorder.current().event(EventKind.RELEASE, subject, "");
    }

    T value() {
        return value;
    }

    void setValue(T newValue) {
        value = newValue;
    }

    private synchronized Blocker blocker() {
        MutexGuard<T> guard = holder;
        if (guard == null) {
            return Blocker.on(name, subject);
        }
        Blocker.Holder owner =
                new Blocker.Holder(Blocker.Role.LOCK, guard.task(), guard.held().line());
        return new Blocker(name, subject, List.of(owner));
    }
}
