package dev.asyncworkbook.kernel.runtime;

import dev.asyncworkbook.kernel.scheduler.Settings;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.TaskHooks;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * Makes a {@link Runtime} of a chosen flavor.
 *
 * <p>Its hooks are called on the thread that has to do with the task. They must not await or spawn;
 * what they throw comes out of {@code blockOn}, or of the call that spawned the task.
 */
public final class Builder {

    private final boolean parallel;
    private boolean startPaused;
    private int workerThreads;
    private int maxBlockingThreads = Settings.DEFAULT.maxBlockingThreads();
    private @Nullable String name;
    private String threadName = Settings.DEFAULT.threadName();
    private Consumer<Task<?>> onTaskSpawn = TaskHooks.NONE.onSpawn();
    private Consumer<Task<?>> onBeforeTaskPoll = TaskHooks.NONE.beforePoll();
    private Consumer<Task<?>> onAfterTaskPoll = TaskHooks.NONE.afterPoll();
    private Consumer<Task<?>> onTaskTerminate = TaskHooks.NONE.onTerminate();

    private Builder(boolean parallel) {
        this.parallel = parallel;
        startPaused = !parallel && Settings.DEFAULT.startPaused();
    }

    /** A runtime whose tasks all run on the thread that calls {@code blockOn}. */
    public static Builder newCurrentThread() {
        return new Builder(false);
    }

    /**
     * A runtime whose spawned tasks run on worker threads, which take them from each other; its
     * time is the machine's. The JVM must be told to open {@code java.lang} to the kernel.
     */
    public static Builder newMultiThread() {
        return new Builder(true);
    }

    /**
     * How many worker threads there are; as many as processors, unless this says otherwise. The
     * current-thread flavor has none.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public Builder workerThreads(int threads) {
        if (threads <= 0) {
            throw new IllegalArgumentException(
                    "workerThreads(" + threads + "): there must be at least 1");
        }
        workerThreads = threads;
        return this;
    }

    /** What the worker threads are called, before their number. */
    public Builder threadName(String newName) {
        threadName = newName;
        return this;
    }

    /**
     * Whether the clock starts paused, so that time is virtual; unlike Tokio's it does, unless this
     * says otherwise. The time of several threads cannot be paused.
     *
     * @throws IllegalStateException if it is to be, in the multi-thread flavor
     */
    public Builder startPaused(boolean paused) {
        if (paused && parallel) {
            throw new IllegalStateException(
                    "startPaused(true): only the time of a current-thread runtime can be paused");
        }
        startPaused = paused;
        return this;
    }

    /**
     * How many threads there are for blocking code; 512, unless this says otherwise.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public Builder maxBlockingThreads(int threads) {
        if (threads <= 0) {
            throw new IllegalArgumentException(
                    "maxBlockingThreads(" + threads + "): there must be at least 1");
        }
        maxBlockingThreads = threads;
        return this;
    }

    /** What the runtime is called. */
    public Builder name(String newName) {
        name = newName;
        return this;
    }

    /** Is told of each task that is spawned, before it runs; not of the one of {@code blockOn}. */
    public Builder onTaskSpawn(Consumer<TaskMeta> hook) {
        onTaskSpawn = onTask(hook);
        return this;
    }

    /** Is told of each turn of a spawned task before it begins. */
    public Builder onBeforeTaskPoll(Consumer<TaskMeta> hook) {
        onBeforeTaskPoll = onTask(hook);
        return this;
    }

    /** Is told of each turn of a spawned task when it is over. */
    public Builder onAfterTaskPoll(Consumer<TaskMeta> hook) {
        onAfterTaskPoll = onTask(hook);
        return this;
    }

    /** Is told of the end of each spawned task, also of one that panics or is dropped. */
    public Builder onTaskTerminate(Consumer<TaskMeta> hook) {
        onTaskTerminate = onTask(hook);
        return this;
    }

    private static Consumer<Task<?>> onTask(Consumer<TaskMeta> hook) {
        return task -> hook.accept(new TaskMeta(task));
    }

    /** Makes the runtime. */
    public Runtime build() {
        TaskHooks hooks =
                TaskHooks.of(onTaskSpawn, onBeforeTaskPoll, onAfterTaskPoll, onTaskTerminate);
        int workers =
                workerThreads > 0
                        ? workerThreads
                        : java.lang.Runtime.getRuntime().availableProcessors();
        return new Runtime(
                new Settings(startPaused, maxBlockingThreads, name, threadName, hooks),
                parallel ? workers : 0);
    }
}
