package dev.asyncworkbook.kernel.scheduler;

/** What a scheduler counts, for the runtime's metrics. Belongs to the runtime's thread. */
public final class Counters {

    private long spawned;
    private long polls;
    private long wakes;
    private long selfWakes;
    private long forcedYields;
    private long parks;
    private long blockingTasks;

    void taskSpawned() {
        spawned++;
    }

    void taskPolled() {
        polls++;
    }

    void taskWoken(boolean byItself) {
        wakes++;
        if (byItself) {
            selfWakes++;
        }
    }

    void forcedYield() {
        forcedYields++;
    }

    void parked() {
        parks++;
    }

    void blockingTaskStarted() {
        blockingTasks++;
    }

    /** How many tasks were spawned. */
    public long spawned() {
        return spawned;
    }

    /** How many times a task was polled. */
    public long polls() {
        return polls;
    }

    /** How many times a task was made ready by a waker. */
    public long wakes() {
        return wakes;
    }

    /** How many of the wakes a task caused itself while it ran. */
    public long selfWakes() {
        return selfWakes;
    }

    /** How many times an operation gave up its turn because the budget was spent. */
    public long forcedYields() {
        return forcedYields;
    }

    /** How many times nothing was ready, so that the clock or the outside had to move. */
    public long parks() {
        return parks;
    }

    /** How many pieces of blocking code were started. */
    public long blockingTasks() {
        return blockingTasks;
    }
}
