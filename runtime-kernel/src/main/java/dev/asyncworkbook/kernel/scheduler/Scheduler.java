package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.scheduler.WorkerCounters.Figure;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A runtime's tasks and its time: what both flavors have in common.
 *
 * <p>What it keeps is guarded by the {@link KernelLock}, which costs nothing where one thread runs.
 */
public abstract sealed class Scheduler extends SchedulerParts permits CurrentThread, MultiThread {

    /** The spawned tasks that have not finished, in the order of their spawning. */
    private final TaskList alive = new TaskList();

    /** The task that the runtime runs for; the latest one, if there were several. */
    private @Nullable Task<?> main;

    private volatile boolean shutDown;

    Scheduler(SwitchLevel level, Recorder recorder, TimeSource time, Settings settings) {
        super(level, recorder, time, settings);
    }

    /** In a time that others have as well. */
    Scheduler(SwitchLevel level, Recorder recorder, Clock clock, Settings settings) {
        super(level, recorder, clock, settings);
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
                : scheduler.decide(kind, arity);
    }

    /** Picks one of several options. */
    abstract int decide(Chooser.Kind kind, int arity);

    /** Puts a task that is ready to where it will have its turn. */
    abstract void enqueue(Task<?> task);

    /** Lets a task that is ready have its turn before the others, where there is an order. */
    void enqueueFirst(Task<?> task) {
        enqueue(task);
    }

    /** Whether a task that yields waits for the next round. */
    boolean hasRounds() {
        return false;
    }

    /**
     * Takes a task that is woken out of the run queue, if it was to wait there for the next round.
     */
    void hasten(Task<?> task) {}

    /** Wakes a task on behalf of a thread that is not inside this runtime. */
    abstract void wakeFromOutside(Task<?> task);

    /** Lets tasks run until the given one has finished or nothing can run any more. */
    public abstract Ending runUntilFinished(Task<?> task, int maxPolls);

    /** How many threads run tasks. */
    public abstract int workers();

    /** How many tasks are ready and belong to no worker yet. */
    public abstract int globalQueueDepth();

    /** How many tasks are ready at one worker. */
    public abstract int localQueueDepth(int worker);

    /** What one worker has counted. */
    public abstract long figure(Figure figure, int worker);

    /** Whether its tasks are none of the program's. */
    boolean isBackstage() {
        return false;
    }

    /** Whether several threads run its tasks. */
    final boolean isParallel() {
        return this instanceof MultiThread;
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
        CallSite origin = recorder().isOn() ? CallSite.here() : CallSite.UNKNOWN;
        Task<T> task;
        int spawning = Recorder.NO_EVENT;
        try (var _ = KernelLock.hold()) {
            long number = nextNumber();
            task = new Task<>(this, root, TaskIdentity.create(number, name, origin, recorder()));
            if (recorder().isOn()) {
                int creation =
                        root instanceof AsyncBlock<T> block ? block.creation() : Recorder.NO_EVENT;
                spawning = recorder().event(EventKind.SPAWN, task.subject(), task.name(), creation);
                recorder().looseEnds().takenCareOf(root);
            }
            alive.add(task);
        }
        settings().hooks().spawned(task);
        if (!begin(task, spawning)) {
            task.shutDown();
        }
        return new JoinHandle<>(task);
    }

    private long nextNumber() {
        counters().taskSpawned();
        if (isBackstage()) {
            return TaskProfile.BACKSTAGE + counters().spawned();
        }
        Touch.write(Touch.SPAWNS);
        return counters().spawned();
    }

    /** Starts a task, unless it is too late for that. */
    private boolean begin(Task<?> task, int spawning) {
        try (var _ = KernelLock.hold()) {
            if (!shutDown) {
                if (isParallel() && task.root() instanceof BlockingCall<?> call) {
                    call.beginAtOnce(task);
                }
                task.start(spawning);
            }
            return !shutDown;
        }
    }

    /** Makes the task that {@code main}, or a piece typed at a prompt, runs in. */
    public <T extends @Nullable Object> Task<T> startMain(Future<T> root) {
        try (var _ = KernelLock.hold()) {
            TaskIdentity identity =
                    TaskIdentity.create(0, null, new CallSite("main", 0), recorder());
            Task<T> task = new Task<>(this, root, identity);
            recorder().looseEnds().takenCareOf(root);
            main = task;
            task.start(Recorder.NO_EVENT);
            return task;
        }
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

    /** Drops the main task, if it has not finished, at the await where it is. */
    public final void dropMain() {
        if (main != null) {
            giveUp(main);
        }
    }

    /** Drops a task for which the runtime ran. */
    public void giveUp(Task<?> task) {
        inside(() -> Dropping.all(List.of(task)));
    }

    /** Whether nobody has a turn any more, and tasks are unwound. */
    final boolean isShutDown() {
        return shutDown;
    }

    /** From now on no task is started. */
    final void refuseTasks() {
        try (var _ = KernelLock.hold()) {
            shutDown = true;
        }
    }

    /** Shuts down without waiting for turns that are not over, if there can be any. */
    public void beginShutDown() {
        shutDown();
    }

    /** Drops every task that is left, oldest first, at the await where it is. */
    public void shutDown() {
        refuseTasks();
        dropMain();
        inside(() -> Dropping.all(alive()));
        IoDriver driver = driver();
        if (driver != null) {
            driver.close();
        }
    }

    /** Waits, under the real clock, until no blocking code runs, or the time has passed. */
    public void awaitBlocking(Duration timeout) {
        inside(() -> outside().awaitEnd(clock(), timeout));
    }

    /** Told of the end of a task, under the lock. */
    void finished(Task<?> task) {
        if (task.isMain()) {
            Touch.everything(); // nobody has a turn after this one
            return;
        }
        alive.remove(task);
        if (task.completion().isUnobservedFailure()) {
            recorder().looseEnds().failed(task);
        }
    }

    /** The main task and the spawned ones, as far as they have not finished, oldest first. */
    List<Task<?>> unfinished() {
        Stream<Task<?>> first = Stream.ofNullable(main);
        return Stream.concat(first, alive().stream()).filter(task -> !task.isFinished()).toList();
    }

    /** The spawned tasks that have not finished. */
    public List<Task<?>> alive() {
        try (var _ = KernelLock.hold()) {
            return alive.toList();
        }
    }

    /** Their number. */
    public int aliveCount() {
        try (var _ = KernelLock.hold()) {
            return alive.size();
        }
    }
}
