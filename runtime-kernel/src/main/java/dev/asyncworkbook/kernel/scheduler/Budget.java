package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;

/**
 * How much a task may do in one poll before it must let the others have a turn: 128 operations that
 * are ready at once, as in Tokio.
 *
 * <p>Each ready operation of a resource costs one unit; one that has to wait costs none. When all
 * are spent, every such operation answers {@code Pending} and wakes its own task. Outside a task
 * there is no budget.
 */
public final class Budget {

    /** The units of one poll of a task. */
    public static final int PER_POLL = 128;

    /** Stands for "no budget". */
    static final int UNLIMITED = -1;

    private Budget() {}

    /** Whether the current poll must end; if so, its task is made ready again. */
    public static boolean isExhausted(Context cx) {
        Worker worker = Worker.current();
        if (worker.budget != 0) {
            return false;
        }
        cx.waker().wake();
        Scheduler scheduler = worker.scheduler;
        if (scheduler != null) {
            try (var _ = KernelLock.hold()) {
                scheduler.counters().forcedYield();
            }
        }
        return true;
    }

    /** Takes one unit, for an operation that was ready. */
    public static void spend() {
        Worker worker = Worker.current();
        if (worker.budget > 0) {
            worker.budget--;
        }
    }

    /** Whether there is a unit left. */
    public static boolean hasRemaining() {
        return Worker.current().budget != 0;
    }

    /** Lifts the limit until {@link #restore} is called with the answer. */
    public static int lift() {
        Worker worker = Worker.current();
        int before = worker.budget;
        worker.budget = UNLIMITED;
        return before;
    }

    /** Puts a budget back that {@link #lift} took away. */
    public static void restore(int budget) {
        Worker.current().budget = budget;
    }
}
