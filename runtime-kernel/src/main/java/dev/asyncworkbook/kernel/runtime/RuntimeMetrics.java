package dev.asyncworkbook.kernel.runtime;

import dev.asyncworkbook.kernel.scheduler.Counters;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.scheduler.Touch;

/** What a runtime counts, by Tokio's names; each call answers the present figure. */
public final class RuntimeMetrics {

    private final Scheduler scheduler;

    RuntimeMetrics(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** How many threads run tasks: 1 in the current-thread flavor. */
    @SuppressWarnings("MethodCanBeStatic") // it depends on the flavor
    public int numWorkers() {
        return 1;
    }

    /** How many spawned tasks have not ended. */
    public int numAliveTasks() {
        return scheduler().aliveCount();
    }

    /** How many tasks were spawned. */
    public long spawnedTasksCount() {
        return counters().spawned();
    }

    /** How many tasks are ready and wait for their turn. */
    public int globalQueueDepth() {
        return scheduler().ready().size();
    }

    /** How many times a task was polled. */
    public long workerPollCount() {
        return counters().polls();
    }

    /** How many times nothing was ready. */
    public long workerParkCount() {
        return counters().parks();
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
