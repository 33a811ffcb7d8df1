package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * What the kernel notes of a task so that it can explain it: where it waits and for what, which
 * locks it has open, how often it woke itself. Belongs to the runtime's thread.
 */
public final class TaskNotes {

    /** A task that wakes itself less often than this may have its reasons. */
    private static final int MANY_WAKES = 16;

    private final HeldLocks heldLocks = new HeldLocks();

    /** Made when learner code says for the first time that it touches anything. */
    private @Nullable TaskCalls calls;

    /** Where it is suspended, written at each suspension; null while it runs and at the end. */
    private @Nullable Future<?> awaited;

    private int awaitLine;

    /** The operation of the kernel that was pending latest in the current poll. */
    private @Nullable Waiting pending;

    /** What it blocks the worker thread on, if it does; outranks {@link #awaited}. */
    private @Nullable Waiting blockedOn;

    /** What is to be done before its end; made with the first. */
    private @Nullable Deque<Runnable> atEnd;

    private int polls;
    private int selfWakes;

    TaskNotes() {}

    /** Notes, for the task that is polled, that something of the kernel has to wait. */
    public static void noteCurrent(Waiting operation) {
        Worker worker = Worker.current();
        Scheduler scheduler = worker.scheduler;
        if (worker.task != null && scheduler != null && scheduler.recorder().isOn()) {
            worker.task.notes().pending(operation);
        }
    }

    /** What was noted latest of the task that is polled, or null. */
    public static @Nullable Waiting latestOfCurrent() {
        Task<?> task = Worker.current().task;
        return task == null || !task.hasNotes() ? null : task.notes().pending;
    }

    /** Told at the begin of a turn. */
    void resumed() {
        awaited = null;
        pending = null;
        polls++;
    }

    /** Told by an operation of the kernel that has to wait. */
    void pending(Waiting operation) {
        pending = operation;
    }

    /** Told by an await that is about to suspend the task's coroutine. */
    void suspending(Future<?> future, Recorder recorder) {
        awaited = future;
        awaitLine = CallSite.lineHere();
        recorder.looseEnds().awaitedBy(future, Objects.requireNonNull(Task.current()));
        heldLocks.checkAt(awaitLine, recorder);
    }

    /** Told by an operation that blocks the worker thread. */
    void blocking(Waiting wait) {
        blockedOn = wait;
        awaitLine = CallSite.lineHere();
    }

    /** Told when the thread goes on. */
    void unblocked() {
        blockedOn = null;
    }

    /** Lets something be done when the task is about to end. */
    void atEnd(Runnable action) {
        if (atEnd == null) {
            atEnd = new ArrayDeque<>(1);
        }
        atEnd.addLast(action);
    }

    /** Does what was to be done when the task is about to end. */
    void aboutToEnd() {
        while (atEnd != null && !atEnd.isEmpty()) {
            atEnd.removeLast().run();
        }
    }

    /** Told at the task's end. */
    void finished(Task<?> task, Recorder recorder) {
        if (selfWakes >= MANY_WAKES && selfWakes * 2 > polls) {
            TaskLints.wakesItself(recorder, task, polls, selfWakes);
        }
        awaited = null;
        pending = null;
    }

    /** Told when it was made ready. */
    void woken(boolean byItself) {
        if (byItself) {
            selfWakes++;
        }
    }

    /** Told that it woke itself not because it waits for anything. */
    void hasNotWaited() {
        selfWakes = Math.max(0, selfWakes - 1);
    }

    /** What it is suspended at, or null. */
    @Nullable Future<?> awaited() {
        return awaited;
    }

    /**
     * What it waits for, or null if nobody can tell. A future of the learner's own cannot say, but
     * the operation of the kernel that it polled can.
     */
    @Nullable Blocker blocker() {
        if (blockedOn != null) {
            return blockedOn.blocker();
        }
        Blocker blocker = awaited instanceof Waiting waiting ? waiting.blocker() : null;
        return blocker == null && pending != null ? pending.blocker() : blocker;
    }

    /** Writes down that the task gave up its turn, and what for. */
    void recordPending(Recorder recorder) {
        Blocker blocker = blocker();
        int object = blocker == null ? Subject.NONE : blocker.subject();
        String what = blocker == null ? "" : blocker.what();
        recorder.eventAt(awaitLine, EventKind.PENDING, object, what);
    }

    int awaitLine() {
        return awaitLine;
    }

    TaskCalls calls() {
        if (calls == null) {
            calls = new TaskCalls();
        }
        return calls;
    }

    @Nullable TaskCalls callsOrNull() {
        return calls;
    }

    HeldLocks heldLocks() {
        return heldLocks;
    }
}
