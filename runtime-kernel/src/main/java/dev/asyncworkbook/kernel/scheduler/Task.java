package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

/**
 * A future that the scheduler polls: its life from spawn to join.
 *
 * <p>All fields are guarded by the {@link KernelLock}; where there is one thread, they are its own.
 * {@link #wake} may be called by any thread.
 *
 * @param <T> what it produces
 */
public final class Task<T extends @Nullable Object> extends TaskLife implements Waker {

    private final Scheduler scheduler;
    private final Future<T> root;
    private final Context context = new Context(this);
    private final Completion<T> completion;

    /** The cause of the next poll: the event of the spawn, or of the wake that made it ready. */
    private int cause;

    /** Makes a task that nobody polls yet. */
    Task(Scheduler scheduler, Future<T> root, TaskIdentity identity) {
        super(identity);
        this.scheduler = scheduler;
        this.root = root;
        completion = new Completion<>(Touch.ofCompletion(this));
        Task<?> parent = current();
        if (parent != null) {
            setHost(parent.host());
        }
    }

    /** Puts a new task into the run queue. */
    void start(int spawning) {
        cause = spawning;
        state = TaskState.READY;
        scheduler.enqueue(this);
    }

    @Override
    public void wake() {
        Worker worker = Worker.current();
        if (worker.scheduler == scheduler) {
            wake(worker.task == null ? scheduler.recorder().latest() : Recorder.NO_EVENT);
        } else {
            scheduler.wakeFromOutside(this);
        }
    }

    /** Makes it ready because of an event, or of what another thread does, which has none. */
    void wake(int because) {
        try (var _ = KernelLock.hold()) {
            Touch.write(Touch.ofTask(this));
            if (unpark()) {
                scheduler.enqueue(this);
            }
            if (state.isWakeable()) {
                recordWake(because, Worker.current().task == this);
                scheduler.hasten(this);
                state = state.woken();
                if (isReady()) {
                    scheduler.enqueue(this);
                }
            }
        }
    }

    /** Makes it ready as soon as it suspends, but behind those who are, and whom they wake. */
    void yieldNow() {
        if (!scheduler.hasRounds()) {
            wake();
        } else if (state == TaskState.RUNNING) {
            Touch.write(Touch.ofTask(this));
            recordWake(Recorder.NO_EVENT, true);
            state = state.yielding();
        }
    }

    private void recordWake(int because, boolean byItself) {
        scheduler.counters().taskWoken(byItself);
        Recorder recorder = scheduler.recorder();
        if (recorder.isOn()) {
            cause = recorder.event(EventKind.WAKE, subject(), "", because);
            notes().woken(byItself && Budget.hasRemaining());
        }
    }

    /** Takes one turn; called by the scheduler for a task that it took out of the run queue. */
    void run() {
        if (poll()) {
            suspended();
        }
    }

    /** Begins a turn; it is over when {@link #suspended} was called, if it is pending. */
    boolean poll() {
        if (!begin()) {
            return false;
        }
        try {
            if (poll(root, context) instanceof Poll.Ready<T>(T value)) {
                finish(new Result.Value<>(value), Recorder.NO_EVENT);
                return false;
            }
            recordPending(scheduler.recorder());
            return true;
        } catch (Throwable thrown) {
            failed(thrown);
            return false;
        }
    }

    /**
     * Begins the first turn of a task whose body can run on the loop's own coroutine.
     *
     * @return the body, or null if the turn must be taken by {@link #run}
     */
    @Nullable AsyncBlock<?> beginOnCarrier() {
        if (!(root instanceof AsyncBlock<T> block) || !block.isNew() || !begin()) {
            return null;
        }
        block.beginOnCarrier(context);
        return block;
    }

    /** Ends the turn in which the body ended on the loop's coroutine. */
    void endOnCarrier() {
        try {
            T value = ((AsyncBlock<T>) root).endOnCarrier();
            finish(new Result.Value<>(value), Recorder.NO_EVENT);
        } catch (Throwable thrown) {
            failed(thrown);
        }
    }

    /** Ends the turn in which the body suspended, and with it the loop's coroutine. */
    void keep(Coroutine carrier) {
        ((AsyncBlock<T>) root).keep(carrier);
        recordPending(scheduler.recorder());
        suspended();
    }

    /** Whether there is anything to poll: it was not dropped while it stood in the queue. */
    private boolean begin() {
        try (var _ = KernelLock.hold()) {
            if (state == TaskState.FINISHED) {
                return false;
            }
            state = TaskState.RUNNING;
            if (!abortRequested) {
                started = true;
                if (scheduler.recorder().isOn()) {
                    notes().resumed();
                    scheduler.recorder().event(EventKind.POLL, subject(), "", cause);
                }
                return true;
            }
        }
        dropAborted();
        return false;
    }

    private void failed(Throwable thrown) {
        if (thrown instanceof Stopped stopped) {
            stopped();
            throw stopped;
        }
        abandonLocks();
        finish(Result.ofFailure(thrown), Recorder.NO_EVENT);
    }

    /** Ends a turn after which it waits: from now on somebody else may run it. */
    void suspended() {
        try (var _ = KernelLock.hold()) {
            state = state.suspended();
            if (abortRequested) {
                scheduler.enqueueFirst(this);
            } else if (isReady()) {
                scheduler.enqueue(this);
            }
        }
    }

    private void finish(Result<T> end, int because) {
        String detail = end.detail();
        aboutToEnd();
        try (var _ = KernelLock.hold()) {
            int event = scheduler.recorder().event(end.kind(), subject(), detail, because);
            state = TaskState.FINISHED;
            if (hasNotes()) {
                notes().finished(this, scheduler.recorder());
            }
            completion.complete(end, event);
            scheduler.finished(this);
        }
        if (!isMain()) {
            scheduler.settings().hooks().terminated(this);
        }
    }

    /** Stops the task at its next await, or before its first poll; blocking code is not stopped. */
    public void abort() {
        try (var _ = KernelLock.hold()) {
            BlockingCall<?> code = started && root instanceof BlockingCall<?> call ? call : null;
            boolean stoppable = code == null || !code.hasBegun();
            if (state != TaskState.FINISHED && !abortRequested && stoppable) {
                scheduler.recorder().event(EventKind.ABORT, subject(), "");
                abortRequested = true;
                if (code == null) {
                    wake();
                } // or it ends when its turn in the pool has come
            }
        }
    }

    /** Drops the task where it is: for the end of the runtime. */
    void shutDown() {
        if (isInterrupted()) {
            interruption().unwind();
        }
        if (state != TaskState.FINISHED) { // nobody else changes it any more
            state = TaskState.RUNNING;
            drop(Recorder.NO_EVENT);
        }
    }

    /** Code of a task that has begun runs on here, where it cleans up: that is a turn. */
    private void dropAborted() {
        if (started) {
            scheduler.recorder().event(EventKind.POLL, subject(), "", cause);
        }
        drop(cause);
    }

    private void drop(int because) {
        dropped = true;
        try {
            root.drop();
        } catch (Throwable thrown) {
            failed(thrown);
            return;
        }
        finish(new Result.Aborted<>(), because);
    }

    /** Whether the result is there. */
    public boolean isFinished() {
        try (var _ = KernelLock.hold()) {
            Touch.read(completion.place());
            return state == TaskState.FINISHED;
        }
    }

    /** The result, or null before the end. */
    public @Nullable Result<T> result() {
        try (var _ = KernelLock.hold()) {
            return completion.result();
        }
    }

    /** Its end, and who waits for it. */
    public Completion<T> completion() {
        return completion;
    }

    /** Where it lives. */
    Scheduler scheduler() {
        return scheduler;
    }

    /** What it polls. */
    Future<T> root() {
        return root;
    }

    /** The one that the calling thread polls. */
    public static @Nullable Task<?> current() {
        return Worker.current().task;
    }
}
