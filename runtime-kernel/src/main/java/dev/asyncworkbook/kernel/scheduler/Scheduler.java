package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.StopSignal;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A runtime's tasks and its time, on one thread.
 *
 * <p>While a task is ready, one is picked and polled; when none is, the clock jumps to its next
 * timer; when there is none, and no other thread is at work that could wake one, nothing can ever
 * run again. Confined to the thread that runs it.
 */
public final class Scheduler extends SchedulerParts {

    private final Chooser chooser;
    private final RunQueue ready;

    /** Whether anybody wants to know what learner code touches. */
    private final boolean watched;

    /** Made when learner code says for the first time that it touches anything. */
    private @Nullable SharedState sharedState;

    /** The spawned tasks that have not finished, in the order of their spawning. */
    private final TaskList alive = new TaskList();

    /** The task that the runtime runs for; the latest one, if there were several. */
    private @Nullable Task<?> main;

    private boolean shutDown;

    /** How a run ends in which a task blocked the thread for ever. */
    private @Nullable Ending blocked;

    /** Makes a scheduler with no tasks, under virtual time that begins at 0. */
    Scheduler(Chooser chooser, SwitchLevel level, Recorder recorder) {
        this(chooser, level, recorder, TimeSource.SYSTEM, Settings.DEFAULT);
    }

    /** Makes a scheduler with no tasks, at time 0. */
    public Scheduler(
            Chooser chooser,
            SwitchLevel level,
            Recorder recorder,
            TimeSource time,
            Settings settings) {
        super(level, recorder, time, settings);
        this.chooser = chooser;
        watched = chooser.wantsFootprints() || level != SwitchLevel.AWAIT;
        ready = new RunQueue(chooser);
    }

    /**
     * The scheduler of the runtime that the calling thread is inside of.
     *
     * @param caller the method that needs it, for the message
     * @throws NotAsync outside a runtime
     */
    public static Scheduler current(String caller) {
        Scheduler scheduler = currentOrNull();
        if (scheduler == null) {
            throw new NotAsync(
                    caller + " was called outside a runtime: call it from main or from a task");
        }
        return scheduler;
    }

    /** The scheduler of the runtime that the calling thread is inside of, or null. */
    public static @Nullable Scheduler currentOrNull() {
        return Worker.current().scheduler;
    }

    /**
     * Takes a decision that is not the program's own; where there is one option, or no runtime, it
     * is the first.
     */
    public static int choose(Chooser.Kind kind, int arity) {
        Scheduler scheduler = currentOrNull();
        return scheduler == null || scheduler.shutDown || arity < 2
                ? 0
                : scheduler.chooser.choose(kind, arity);
    }

    /** Starts a task beside the others; after the shutdown it is dropped at once. */
    public <T extends @Nullable Object> JoinHandle<T> spawn(Future<T> root) {
        return spawn(root, null);
    }

    /** Starts a task whose code runs on a thread of its own. */
    public <T extends @Nullable Object> JoinHandle<T> spawnBlocking(
            Body<T> body, @Nullable String name) {
        return spawn(new BlockingCall<>(body, this), name);
    }

    /**
     * Starts a task.
     *
     * @param name what the learner calls it, or null for its number
     */
    public <T extends @Nullable Object> JoinHandle<T> spawn(Future<T> root, @Nullable String name) {
        counters().taskSpawned();
        Touch.write(Touch.SPAWNS);
        CallSite origin = recorder().isOn() ? CallSite.here() : CallSite.UNKNOWN;
        TaskIdentity identity = TaskIdentity.create(counters().spawned(), name, origin, recorder());
        Task<T> task = new Task<>(this, root, identity);
        int spawning = Recorder.NO_EVENT;
        if (recorder().isOn()) {
            int creation =
                    root instanceof AsyncBlock<T> block ? block.creation() : Recorder.NO_EVENT;
            spawning = recorder().event(EventKind.SPAWN, task.subject(), task.name(), creation);
            recorder().looseEnds().takenCareOf(root);
        }
        alive.add(task);
        settings().hooks().spawned(task);
        if (shutDown) {
            task.shutDown();
        } else {
            task.start(spawning);
        }
        return new JoinHandle<>(task);
    }

    /** Makes the task that {@code main}, or a piece typed at a prompt, runs in. */
    public <T extends @Nullable Object> Task<T> startMain(Future<T> root) {
        TaskIdentity identity = TaskIdentity.create(0, null, new CallSite("main", 0), recorder());
        Task<T> task = new Task<>(this, root, identity);
        recorder().looseEnds().takenCareOf(root);
        main = task;
        blocked = null;
        task.start(Recorder.NO_EVENT);
        return task;
    }

    /** Polls tasks until the given one has finished or nothing can run any more. */
    public Ending runUntilFinished(Task<?> task, int maxPolls) {
        Worker worker = enter();
        try {
            return new Turns(this, worker, task, maxPolls).untilEnded();
        } catch (Stopped stopped) {
            return blocked != null
                    ? blocked
                    : new Ending(StopSignal.reason().orElse(End.TIME_LIMIT), "", stopped.line());
        } finally {
            leave(worker);
        }
    }

    /** Polls at most one task, without waiting; answers whether there was one. */
    public boolean tick() {
        Worker worker = enter();
        try {
            return new Turns(this, worker, null, 1).whileReady() == 1;
        } finally {
            leave(worker);
        }
    }

    private Worker enter() {
        Worker worker = Worker.current();
        worker.scheduler = this;
        outside().enter(Thread.currentThread());
        return worker;
    }

    private void leave(Worker worker) {
        worker.scheduler = null;
        worker.footprint = null;
        worker.turns = null;
        outside().leave();
    }

    /** Does something inside this runtime, on the calling thread. */
    public void inside(Runnable action) {
        Worker worker = Worker.current();
        Scheduler outer = worker.scheduler;
        worker.scheduler = this;
        try {
            action.run();
        } finally {
            worker.scheduler = outer;
        }
    }

    /** Told that the current task blocks the thread for ever. */
    void endBlocked(Ending ending) {
        blocked = ending;
    }

    /** How the run ends because of that, or null. */
    @Nullable Ending blockedEnding() {
        return blocked;
    }

    /** Drops the main task, if it has not finished, at the await where it is. */
    public void dropMain() {
        blocked = null;
        if (main != null) {
            inside(() -> Dropping.all(List.of(main)));
        }
    }

    /** Whether nobody has a turn any more, and tasks are unwound. */
    boolean isShutDown() {
        return shutDown;
    }

    /** Drops every task that is left, oldest first, at the await where it is. */
    public void shutDown() {
        shutDown = true;
        dropMain();
        inside(() -> Dropping.all(alive()));
        Driver driver = driver();
        if (driver != null) {
            driver.close();
        }
    }

    /** Waits, under the real clock, until no blocking code runs, or the time has passed. */
    public void awaitBlocking(Duration timeout) {
        inside(() -> outside().awaitEnd(clock(), timeout));
    }

    void enqueue(Task<?> task) {
        ready.add(task);
    }

    void finished(Task<?> task) {
        if (task == main) {
            Touch.everything(); // nobody has a turn after this one
            return;
        }
        alive.remove(task);
        settings().hooks().terminated(task);
        if (task.completion().isUnobservedFailure()) {
            recorder().looseEnds().failed(task);
        }
    }

    /** The tasks that can run. */
    public RunQueue ready() {
        return ready;
    }

    /** The main task and the spawned ones, as far as they have not finished, oldest first. */
    List<Task<?>> unfinished() {
        Stream<Task<?>> first = Stream.ofNullable(main);
        return Stream.concat(first, alive().stream()).filter(task -> !task.isFinished()).toList();
    }

    /** The spawned tasks that have not finished. */
    public List<Task<?>> alive() {
        return alive.toList();
    }

    /** Their number. */
    public int aliveCount() {
        return alive.size();
    }

    /** What learner code touches, or null if nobody wants to know. */
    @Nullable SharedState sharedState() {
        if (watched && sharedState == null) {
            sharedState = new SharedState(level(), recorder());
            ready.tell(sharedState);
        }
        return sharedState;
    }

    /** Whether anybody wants to know what learner code touches. */
    boolean isWatched() {
        return watched;
    }
}
