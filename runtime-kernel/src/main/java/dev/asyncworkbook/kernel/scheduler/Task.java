package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.LockAcrossAwait;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/**
 * A future that the scheduler polls, with everything that is known of it.
 *
 * <p>Its life: {@code READY -> RUNNING -> IDLE -> READY ...} until {@code FINISHED}; a wake while
 * it runs makes it {@code WOKEN}, and ready again as soon as it suspends. All fields belong to the
 * runtime's thread.
 *
 * @param <T> what it produces
 */
public final class Task<T extends @Nullable Object> implements Waker {

    private enum State {
        /** Suspended; nobody has woken it. */
        IDLE,
        /** In the run queue. */
        READY,
        /** Being polled. */
        RUNNING,
        /** Being polled, and woken meanwhile. */
        WOKEN,
        /** Its result is there. */
        FINISHED
    }

    private final Scheduler scheduler;
    private final Future<T> root;
    private final Context context = new Context(this);
    private final String name;
    private final CallSite origin;
    private final int subject;

    private State state = State.IDLE;
    private boolean started;
    private boolean abortRequested;

    /** The cause of the next poll: the event of the spawn, or of the wake that made it ready. */
    private int cause;

    /** Where it is suspended, written at each suspension. */
    private int awaitLine;

    /**
     * The lock that it blocks the worker thread on, if it does; outranks what its root waits for.
     */
    private @Nullable Waiting blockedOn;

    private final HeldLocks heldLocks = new HeldLocks();

    private @Nullable Result<T> result;

    /** Waits for the result; one at a time, since a handle has one owner. */
    private @Nullable Waker joiner;

    /** The index of the event of its end, which is the cause of its join. */
    private int completion = Recorder.NO_EVENT;

    Task(Scheduler scheduler, Future<T> root, String name, CallSite origin) {
        this.scheduler = scheduler;
        this.root = root;
        this.name = name;
        this.origin = origin;
        subject = scheduler.recorder().subject(Subject.Kind.TASK, name, origin.line());
    }

    /** Puts a new task into the run queue. */
    void start(int spawning) {
        cause = spawning;
        state = State.READY;
        scheduler.enqueue(this);
    }

    @Override
    public void wake() {
        switch (state) {
            case IDLE -> {
                recordWake();
                state = State.READY;
                scheduler.enqueue(this);
            }
            case RUNNING -> {
                recordWake();
                state = State.WOKEN;
            }
            case READY, WOKEN, FINISHED -> {}
        }
    }

    private void recordWake() {
        Recorder recorder = scheduler.recorder();
        int because = Worker.current().task == null ? recorder.latest() : Recorder.NO_EVENT;
        cause = recorder.event(EventKind.WAKE, subject, "", because);
    }

    /** Takes one turn; called by the scheduler for a task that it took out of the run queue. */
    void run() {
        if (state == State.FINISHED) {
            return; // it was dropped while it stood in the queue
        }
        state = State.RUNNING;
        Recorder recorder = scheduler.recorder();
        try {
            if (abortRequested) {
                root.drop();
                finish(new Result.Aborted<>(), EventKind.DROP, "");
                return;
            }
            started = true;
            recorder.event(EventKind.POLL, subject, "", cause);
            if (root.poll(context) instanceof Poll.Ready<T>(T value)) {
                finish(new Result.Value<>(value), EventKind.COMPLETE, "");
            } else {
                suspended();
            }
        } catch (Stopped stopped) {
            state = State.FINISHED;
            throw stopped;
        } catch (Cancelled cancelled) {
            finish(new Result.Aborted<>(), EventKind.DROP, "");
        } catch (Throwable thrown) {
            finish(Result.Panic.of(thrown), EventKind.PANIC, thrown.getClass().getName());
        }
    }

    private void suspended() {
        Recorder recorder = scheduler.recorder();
        if (recorder.isOn()) {
            Blocker blocker = blocker();
            int object = blocker == null ? Subject.NONE : blocker.subject();
            String what = blocker == null ? "" : blocker.what();
            recorder.eventAt(awaitLine, EventKind.PENDING, object, what);
        }
        boolean woken = state == State.WOKEN;
        state = woken ? State.READY : State.IDLE;
        if (woken) {
            scheduler.enqueue(this);
        }
    }

    private void finish(Result<T> end, EventKind kind, String detail) {
        completion = scheduler.recorder().event(kind, subject, detail);
        result = end;
        state = State.FINISHED;
        scheduler.finished(this);
        if (joiner != null) {
            joiner.wake();
            joiner = null;
        }
    }

    /**
     * Told by an await that is about to suspend this task's coroutine.
     *
     * @throws LockAcrossAwait if a monitor is open
     */
    void suspending() {
        if (scheduler.recorder().isOn() || heldLocks.hasMonitor()) {
            awaitLine = CallSite.here().line();
            heldLocks.checkAt(awaitLine, scheduler.recorder());
        }
    }

    /** Told by an operation that blocks the worker thread for ever. */
    void blocking(Waiting wait) {
        blockedOn = wait;
        awaitLine = CallSite.here().line();
    }

    /** Stops the task at its next await, or before its first poll. */
    public void abort() {
        if (state != State.FINISHED && !abortRequested) {
            scheduler.recorder().event(EventKind.ABORT, subject, "");
            abortRequested = true;
            wake();
        }
    }

    /** Drops the task where it is: for the end of the runtime. */
    void shutDown() {
        if (state != State.FINISHED) {
            state = State.RUNNING;
            root.drop();
            finish(new Result.Aborted<>(), EventKind.DROP, "");
        }
    }

    /** The result, or null before the end; if null, the waker is called at the end. */
    public @Nullable Result<T> pollResult(Waker waker) {
        if (result == null) {
            joiner = waker;
        }
        return result;
    }

    /** Whether the result is there. */
    public boolean isFinished() {
        return state == State.FINISHED;
    }

    /** Whether it was polled at least once. */
    boolean isStarted() {
        return started;
    }

    /** The result, or null before the end. */
    public @Nullable Result<T> result() {
        return result;
    }

    /** What it waits for now, or null if nobody can tell. */
    @Nullable Blocker blocker() {
        if (blockedOn != null) {
            return blockedOn.blocker();
        }
        return isReady() ? null : Children.blockerOf(root);
    }

    /** Whether it stands in the run queue. */
    boolean isReady() {
        return state == State.READY;
    }

    /** The learner's line at which it is suspended, or 0. */
    int awaitLine() {
        return awaitLine;
    }

    /** How a reader knows it: the name it was given, or {@code t1}, {@code t2} in spawn order. */
    public String name() {
        return name;
    }

    /** Where it was spawned. */
    CallSite origin() {
        return origin;
    }

    /** Its id in the trace. */
    public int subject() {
        return subject;
    }

    /** The future that it polls. */
    Future<T> root() {
        return root;
    }

    /** The index of the event of its end. */
    public int completion() {
        return completion;
    }

    /** The task that the calling thread polls, or null. */
    public static @Nullable Task<?> current() {
        return Worker.current().task;
    }

    /** The blocking locks and monitors that it has open. */
    public HeldLocks heldLocks() {
        return heldLocks;
    }
}
