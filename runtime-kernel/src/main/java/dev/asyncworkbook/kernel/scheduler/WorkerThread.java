package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.multi.Idle;
import dev.asyncworkbook.kernel.scheduler.WorkerCounters.Figure;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The loop of one worker thread: gives tasks their turns, looks for others when it has none, and
 * sleeps when there are none.
 *
 * <p>It ends with the runtime, or when a task takes its {@link Core} away, to go on alone.
 */
final class WorkerThread implements Runnable {

    /** So many rounds at most come between two looks at the clock and the network. */
    private static final int EVENT_INTERVAL = 61;

    private final MultiThread scheduler;
    private final Workers workers;
    private final Core core;

    /** Set at the begin, as all that follow. */
    private Thread carrier = Thread.currentThread();

    private Worker worker = Worker.current();

    /** When it began to be awake. */
    private long awake;

    WorkerThread(MultiThread scheduler, Workers workers, Core core) {
        this.scheduler = scheduler;
        this.workers = workers;
        this.core = core;
    }

    @Override
    public void run() {
        carrier = Thread.currentThread();
        worker = Worker.current();
        worker.scheduler = scheduler;
        worker.core = core;
        awake = scheduler.machineNanos();
        try {
            while (worker.core != null && !scheduler.isShutDown()) {
                round();
            }
        } finally {
            worker.core = null;
            workers.ended(carrier);
            worker.scheduler = null;
        }
    }

    private void round() {
        if (core.nextTick() % EVENT_INTERVAL == 0) {
            workers.lookAtDriver(core);
        }
        Task<?> task = core.next(workers.count());
        if (task == null) {
            task = steal();
        }
        if (task == null) {
            park();
        } else {
            turns(task);
        }
    }

    private @Nullable Task<?> steal() {
        if (!core.searching && !workers.idle().tryToSearch()) {
            return null;
        }
        core.searching = true;
        List<Core> all = workers.cores();
        int start = ThreadLocalRandom.current().nextInt(all.size());
        for (int i = 0; i < all.size(); i++) {
            Core other = all.get((start + i) % all.size());
            int before = core.queue.size();
            Task<?> task = other == core ? null : other.queue.stealInto(core.queue);
            if (task != null) {
                core.counters.count(Figure.STEAL_OPERATIONS);
                core.counters.add(Figure.STEALS, core.queue.size() - before + 1L);
                return task;
            }
        }
        return core.next(workers.count());
    }

    private void turns(Task<?> first) {
        if (core.searching) {
            core.searching = false;
            if (workers.idle().stopsSearching()) {
                workers.notifyOne(); // others may have relied on this one's search
            }
        }
        int budget = turn(first, Budget.PER_POLL);
        while (worker.core != null) {
            Task<?> next = core.takeLifo();
            if (next == null) {
                break;
            }
            if (budget == 0) {
                core.add(next, true);
                break;
            }
            core.lifoRan();
            budget = turn(next, budget);
        }
        if (worker.core != null) {
            core.lifoEnds();
        }
    }

    /** Gives a task its turn; answers what is left of the budget. */
    private int turn(Task<?> task, int budget) {
        TaskThread identity = task.thread(scheduler);
        Worker its = identity.worker();
        its.core = core;
        its.budget = budget;
        core.counters.count(Figure.POLLS);
        core.watch.begins(task, carrier);
        boolean pending = false;
        try {
            pending = identity.turnOn(carrier);
        } catch (Throwable thrown) {
            scheduler.broke(thrown);
        }
        if (its.core == core) {
            core.watch.ends();
        } else {
            worker.core = null; // it has blocked, and another thread has the core
        }
        int left = its.budget;
        if (pending) {
            task.suspended();
        }
        return left;
    }

    private void park() {
        if (!core.isEmpty()) {
            return;
        }
        boolean last = workers.idle().goesToSleep(core.number, core.searching);
        core.searching = false;
        if (last) {
            workers.notifyIfWorkIsLeft();
        }
        core.counters.count(Figure.PARKS);
        core.counters.count(Figure.PARKS_AND_UNPARKS);
        core.counters.add(Figure.BUSY_NANOS, scheduler.machineNanos() - awake);
        workers.fellAsleep();
        while (!scheduler.isShutDown() && !wokeUp()) {
            workers.sleep(core);
        }
        core.counters.count(Figure.PARKS_AND_UNPARKS);
        awake = scheduler.machineNanos();
    }

    /** Whether there is a reason to be awake. */
    private boolean wokeUp() {
        Idle idle = workers.idle();
        if (!core.isEmpty()) {
            core.searching = !idle.wakesByItself(core.number);
            return true;
        }
        if (idle.isAsleep(core.number)) {
            core.counters.count(Figure.NOOPS);
            return false;
        }
        core.searching = true;
        return true;
    }
}
