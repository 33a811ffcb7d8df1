package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.explore.StopSignal;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The loop that polls tasks on one thread, under virtual time.
 *
 * <p>While a task is ready, one is picked and polled; when none is, the clock jumps to its next
 * timer; when there is none, nothing can ever run again. Confined to the thread that runs it.
 */
public final class Scheduler {

    private final Recorder recorder;
    private final Chooser chooser;
    private final Clock clock;
    private final RunQueue ready;

    /** The spawned tasks that have not finished, in the order of their spawning. */
    private final Set<Task<?>> alive = new LinkedHashSet<>();

    /** The task that the runtime runs for; the latest one, if there were several. */
    private @Nullable Task<?> main;

    private final Counters counters = new Counters();
    private int spawned;
    private boolean shutDown;

    /** How a run ends in which a task blocked the thread for ever. */
    private @Nullable Ending blocked;

    /** Makes a scheduler with no tasks, at time 0. */
    public Scheduler(Chooser chooser, Recorder recorder) {
        this.recorder = recorder;
        this.chooser = chooser;
        clock = new Clock(recorder);
        ready = new RunQueue(chooser);
        recorder.attach(clock);
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
        return scheduler == null || arity < 2 ? 0 : scheduler.chooser.choose(kind, arity);
    }

    /** Starts a task beside the others; after the shutdown it is dropped at once. */
    public <T extends @Nullable Object> JoinHandle<T> spawn(Future<T> root) {
        spawned++;
        CallSite origin = recorder.isOn() ? CallSite.here() : CallSite.UNKNOWN;
        Task<T> task = new Task<>(this, root, "t" + spawned, origin);
        int creation = root instanceof AsyncBlock<T> block ? block.creation() : Recorder.NO_EVENT;
        int spawning = recorder.event(EventKind.SPAWN, task.subject(), task.name(), creation);
        if (root instanceof Operation<T> operation) {
            recorder.untrack(operation);
        }
        if (shutDown) {
            task.shutDown();
        } else {
            alive.add(task);
            task.start(spawning);
        }
        return new JoinHandle<>(task);
    }

    /** Makes the task that {@code main}, or a piece typed at a prompt, runs in. */
    public <T extends @Nullable Object> Task<T> startMain(Future<T> root) {
        Task<T> task = new Task<>(this, root, "main", new CallSite("main", 0));
        if (root instanceof Operation<T> operation) {
            recorder.untrack(operation);
        }
        main = task;
        blocked = null;
        task.start(Recorder.NO_EVENT);
        return task;
    }

    /** Polls tasks until the given one has finished or nothing can run any more. */
    public Ending runUntilFinished(Task<?> task, int maxPolls) {
        Worker worker = Worker.current();
        Scheduler outer = worker.scheduler;
        worker.scheduler = this;
        try {
            return loop(worker, task, maxPolls);
        } catch (Stopped stopped) {
            return blocked != null
                    ? blocked
                    : new Ending(StopSignal.reason().orElse(End.TIME_LIMIT), "", stopped.line());
        } finally {
            worker.scheduler = outer;
        }
    }

    private Ending loop(Worker worker, Task<?> awaited, int maxPolls) {
        int polls = 0;
        while (!awaited.isFinished()) {
            if (ready.isEmpty()) {
                if (!clock.advance()) {
                    return Quiescence.ending(this);
                }
            } else if (polls++ == maxPolls) {
                return Quiescence.stuck(maxPolls, ready.tasks());
            } else {
                poll(worker, ready.take());
            }
            if (blocked != null) {
                return blocked;
            }
        }
        return ending(Objects.requireNonNull(awaited.result()));
    }

    private static void poll(Worker worker, Task<?> task) {
        if (StopSignal.isRequested()) {
            throw new Stopped("told to stop");
        }
        Task<?> outer = worker.task;
        Frame frame = worker.frame;
        int budget = worker.budget;
        worker.task = task;
        worker.frame = null;
        worker.budget = Budget.PER_POLL;
        try {
            task.run();
        } finally {
            worker.task = outer;
            worker.frame = frame;
            worker.budget = budget;
        }
    }

    private static Ending ending(Result<?> result) {
        return switch (result) {
            case Result.Value<?> _ -> Ending.COMPLETE;
            case Result.Panic<?> panic -> new Ending(End.PANIC, panic.text(), panic.line());
            case Result.Aborted<?> _ -> new Ending(End.PANIC, "main was aborted", 0);
        };
    }

    /**
     * Ends the run, because the current task blocks the one thread and the others, which could end
     * its wait, cannot run.
     */
    public Stopped blockForever(Waiting wait) {
        Task<?> task = Objects.requireNonNull(Worker.current().task);
        task.blocking(wait);
        Blocker blocker = Objects.requireNonNull(wait.blocker());
        recorder.event(EventKind.BLOCK, blocker.subject(), blocker.what());
        blocked = Quiescence.blocked(this, task);
        return new Stopped("blocked for ever");
    }

    /** Whether a task has blocked the thread for ever. */
    boolean isBlocked() {
        return blocked != null;
    }

    /** Drops the main task, if it has not finished, at the await where it is. */
    public void dropMain() {
        blocked = null;
        if (main != null) {
            drop(List.of(main));
        }
    }

    /** Drops every task that is left, oldest first, at the await where it is. */
    public void shutDown() {
        shutDown = true;
        dropMain();
        drop(alive());
    }

    private void drop(List<Task<?>> tasks) {
        Worker worker = Worker.current();
        Scheduler outer = worker.scheduler;
        worker.scheduler = this;
        try {
            tasks.forEach(task -> drop(worker, task));
        } finally {
            worker.scheduler = outer;
        }
    }

    private static void drop(Worker worker, Task<?> task) {
        worker.task = task;
        try {
            task.shutDown();
        } catch (Stopped stopped) {
            // Its finally blocks were told to stop as well; there is nothing left to unwind.
        } finally {
            worker.task = null;
        }
    }

    void enqueue(Task<?> task) {
        ready.add(task);
    }

    void finished(Task<?> task) {
        alive.remove(task);
    }

    /** The main task and the spawned ones, as far as they have not finished, oldest first. */
    List<Task<?>> unfinished() {
        Stream<Task<?>> first = Stream.ofNullable(main);
        return Stream.concat(first, alive.stream()).filter(task -> !task.isFinished()).toList();
    }

    /** The spawned tasks that have not finished. */
    public List<Task<?>> alive() {
        return List.copyOf(alive);
    }

    /** Where this runtime writes down what happens. */
    public Recorder recorder() {
        return recorder;
    }

    /** What this runtime has counted. */
    public Counters counters() {
        return counters;
    }

    /** This runtime's time. */
    public Clock clock() {
        return clock;
    }
}
