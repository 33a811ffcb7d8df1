package dev.asyncworkbook.kernel.runtime;

import dev.asyncworkbook.kernel.scheduler.Counters;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.scheduler.WorkerCounters.Figure;

import java.time.Duration;
import java.util.stream.IntStream;

/** What a runtime counts, by Tokio's names; each call answers the present figure. */
public final class RuntimeMetrics {

    private final Scheduler scheduler;

    RuntimeMetrics(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** How many threads run tasks: 1 in the current-thread flavor. */
    public int numWorkers() {
        return scheduler().workers();
    }

    /** How many spawned tasks have not ended. */
    public int numAliveTasks() {
        return scheduler().aliveCount();
    }

    /** How many tasks were spawned. */
    public long spawnedTasksCount() {
        return counters().spawned();
    }

    /** How many tasks are ready and belong to no worker yet. */
    public int globalQueueDepth() {
        return scheduler().globalQueueDepth();
    }

    /** How many times a task was polled. */
    public long workerPollCount() {
        return sum(Figure.POLLS);
    }

    /** How many times one worker has polled a task; workers are numbered from 0. */
    public long workerPollCount(int worker) {
        return scheduler().figure(Figure.POLLS, worker);
    }

    /** How many times nothing was ready. */
    public long workerParkCount() {
        return sum(Figure.PARKS);
    }

    /** How many times one worker went to sleep. */
    public long workerParkCount(int worker) {
        return scheduler().figure(Figure.PARKS, worker);
    }

    /** How many times one worker went to sleep and woke up; odd while it sleeps. */
    public long workerParkUnparkCount(int worker) {
        return scheduler().figure(Figure.PARKS_AND_UNPARKS, worker);
    }

    /** How many times one worker woke up and found nothing to do. */
    public long workerNoopCount(int worker) {
        return scheduler().figure(Figure.NOOPS, worker);
    }

    /** How many tasks one worker has taken from the others. */
    public long workerStealCount(int worker) {
        return scheduler().figure(Figure.STEALS, worker);
    }

    /** How many times one worker has taken tasks from another. */
    public long workerStealOperations(int worker) {
        return scheduler().figure(Figure.STEAL_OPERATIONS, worker);
    }

    /** How many tasks became ready at one worker. */
    public long workerLocalScheduleCount(int worker) {
        return scheduler().figure(Figure.LOCAL_SCHEDULES, worker);
    }

    /** How many times the queue of one worker was full. */
    public long workerOverflowCount(int worker) {
        return scheduler().figure(Figure.OVERFLOWS, worker);
    }

    /** How many tasks are ready at one worker. */
    public int workerLocalQueueDepth(int worker) {
        return scheduler().localQueueDepth(worker);
    }

    /** How long one worker was awake, up to its latest sleep. */
    public Duration workerTotalBusyDuration(int worker) {
        return Duration.ofNanos(scheduler().figure(Figure.BUSY_NANOS, worker));
    }

    private long sum(Figure figure) {
        Scheduler all = scheduler();
        return IntStream.range(0, all.workers()).mapToLong(i -> all.figure(figure, i)).sum();
    }

    /** How many times a task was made ready by a waker. */
    public long wakeCount() {
        return counters().wakes();
    }

    /** How many of those wakes a task caused itself while it ran. */
    public long selfWakeCount() {
        return counters().selfWakes();
    }

    /** How many times an operation gave up its turn because the task's budget was spent. */
    public long budgetForcedYieldCount() {
        return counters().forcedYields();
    }

    /** How many threads run blocking code. */
    public int numBlockingThreads() {
        return scheduler().blockingPool().running();
    }

    /** How many pieces of blocking code wait for a thread. */
    public int blockingQueueDepth() {
        return scheduler().blockingPool().queued();
    }

    private Counters counters() {
        return scheduler().counters();
    }

    /** Every turn of every task may change what is counted. */
    private Scheduler scheduler() {
        Touch.everything();
        return scheduler;
    }
}
