package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.multi.Injector;
import dev.asyncworkbook.kernel.multi.LocalQueue;
import dev.asyncworkbook.kernel.multi.Parker;

import org.jspecify.annotations.Nullable;

/**
 * What makes a thread a worker: its own tasks, its place among the workers, what it counts. A
 * thread that is going to block hands it on to another one.
 *
 * <p>Only the thread that has it may touch it, except for what is said to be for the others.
 */
final class Core {

    /** So often in a row, at most, the task runs that was woken last. */
    private static final int LIFO_RUNS = 3;

    /** So often a look at the queue of all comes before that at one's own. */
    private static final int GLOBAL_INTERVAL = 61;

    final int number;

    /** The others steal from it. */
    final LocalQueue<Task<?>> queue = new LocalQueue<>(LocalQueue.CAPACITY);

    /** The others wake the thread by it. */
    final Parker parker = new Parker();

    /** The others read it. */
    final WorkerCounters counters = new WorkerCounters();

    /** The others look at it. */
    final TurnWatch watch = new TurnWatch();

    private final Injector<Task<?>> injector;

    /**
     * The task that was woken last, by the one that runs: it has what it waits for in the cache.
     */
    private @Nullable Task<?> lifo;

    private int lifoRuns;

    private int tick;

    /** Whether it looks for work at the others. */
    boolean searching;

    Core(int number, Injector<Task<?>> injector) {
        this.number = number;
        this.injector = injector;
    }

    /** Counts one more round of the worker. */
    int nextTick() {
        return ++tick;
    }

    /** The next task of its own, or of all. */
    @Nullable Task<?> next(int workers) {
        if (tick % GLOBAL_INTERVAL == 0) {
            Task<?> oldest = injector.pop();
            return oldest == null ? nextOwn() : oldest;
        }
        Task<?> own = nextOwn();
        return own == null ? nextOfAll(workers) : own;
    }

    private @Nullable Task<?> nextOwn() {
        Task<?> latest = takeLifo();
        return latest == null ? queue.pop() : latest;
    }

    /** Takes its share of those that belong to nobody, so as not to come again for each. */
    private @Nullable Task<?> nextOfAll(int workers) {
        Task<?> first = injector.pop();
        if (first == null) {
            return null;
        }
        int share = Math.min(injector.size() / workers, LocalQueue.CAPACITY / 2);
        for (int i = 0; i < share; i++) {
            Task<?> task = injector.pop();
            if (task == null) {
                break;
            }
            queue.push(task, injector);
        }
        return first;
    }

    /**
     * Adds a task that was woken.
     *
     * @param last whether it comes after all the others, since it gave way to them
     * @return whether there is something that another worker could steal
     */
    boolean add(Task<?> task, boolean last) {
        counters.count(WorkerCounters.Figure.LOCAL_SCHEDULES);
        if (last || lifoRuns >= LIFO_RUNS) {
            push(task);
            return true;
        }
        Task<?> before = lifo;
        lifo = task;
        if (before != null) {
            push(before);
        }
        return before != null;
    }

    private void push(Task<?> task) {
        if (queue.size() == LocalQueue.CAPACITY) {
            counters.count(WorkerCounters.Figure.OVERFLOWS);
        }
        queue.push(task, injector);
    }

    /** The task that was woken last, if it may still jump the queue; another turn of it begins. */
    @Nullable Task<?> takeLifo() {
        Task<?> task = lifo;
        lifo = null;
        return task;
    }

    /** Counts one more turn that came by jumping the queue. */
    void lifoRan() {
        lifoRuns++;
    }

    /** From now on tasks can jump the queue again. */
    void lifoEnds() {
        lifoRuns = 0;
    }

    /** Whether it has no task of its own. */
    boolean isEmpty() {
        return lifo == null && queue.isEmpty();
    }
}
