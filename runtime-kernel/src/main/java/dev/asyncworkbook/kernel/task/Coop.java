package dev.asyncworkbook.kernel.task;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Budget;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Operation;

import org.jspecify.annotations.Nullable;

/**
 * Words about the budget that keeps a task from running for ever in one poll.
 *
 * <p>In each poll a task may do 128 operations that are ready at once; the next one is pending, and
 * the task has to let the others have a turn.
 */
public final class Coop {

    private Coop() {}

    /**
     * Spends one unit of the budget, and gives way if there is none: for a long computation that
     * awaits nothing else.
     *
     * <p>Cancellation: nothing is lost.
     */
    public static Future<Void> consumeBudget() {
        return new ConsumeBudget();
    }

    /** Whether this poll of the task has budget left; always so outside of a task. */
    public static boolean hasBudgetRemaining() {
        return Budget.hasRemaining();
    }

    /**
     * Polls the future without a budget: it is never made to give way.
     *
     * <p>Cancellation: the future is dropped.
     */
    public static <T> Future<T> unconstrained(Future<T> future) {
        return new Unconstrained<>(future);
    }

    /**
     * Makes a future cost one unit of the budget when it is ready, as the kernel's own operations
     * do: for one that would otherwise always be ready.
     *
     * <p>Cancellation: the future is dropped.
     */
    public static <T> Future<T> cooperative(Future<T> future) {
        return new Cooperative<>(future);
    }

    /**
     * Takes a unit of the budget for something that is about to be polled by hand, if there is one;
     * pending otherwise, and the task will be polled again.
     */
    public static Poll<RestoreOnPending> pollProceed(Context cx) {
        if (Budget.isExhausted(cx)) {
            return Poll.pending();
        }
        int before = Budget.lift();
        Budget.restore(before);
        Budget.spend();
        return Poll.ready(new RestoreOnPending(before));
    }

    /** A unit of the budget that goes back when this is closed, unless it was well spent. */
    public static final class RestoreOnPending implements AutoCloseable {

        private final int before;
        private boolean settled;

        private RestoreOnPending(int before) {
            this.before = before;
        }

        /** Says that what was polled was ready, so that the unit is spent. */
        public void madeProgress() {
            settled = true;
        }

        /** Gives the unit back if no progress was made; closing twice does nothing. */
        @Override
        public void close() {
            if (!settled) {
                settled = true;
                Budget.restore(before);
            }
        }
    }

    private static final class ConsumeBudget extends Operation<Void> {

        @Override
        protected Poll<Void> advance(Context cx) {
            return Poll.done();
        }

        @Override
        public @Nullable Blocker blocker() {
            return null;
        }

        @Override
        protected String describe() {
            return "consumeBudget() at line " + origin().line();
        }
    }

    /** Being ready costs a unit: that of every {@link Operation}. */
    private static class Cooperative<T> extends Operation<T> {

        private final Future<T> child;

        Cooperative(Future<T> child) {
            this.child = Children.adopt(child);
        }

        @Override
        protected Poll<T> advance(Context cx) {
            return child.poll(cx);
        }

        @Override
        protected boolean isShared() {
            return false;
        }

        @Override
        protected void dropped() {
            child.drop();
        }

        @Override
        public @Nullable Blocker blocker() {
            return Children.blockerOf(child);
        }

        @Override
        protected String describe() {
            return "cooperative() at line " + origin().line();
        }
    }

    private static final class Unconstrained<T> extends Cooperative<T> {

        Unconstrained(Future<T> child) {
            super(child);
        }

        @Override
        protected Poll<T> advance(Context cx) {
            int budget = Budget.lift();
            try {
                return super.advance(cx);
            } finally {
                Budget.restore(budget);
            }
        }

        @Override
        protected boolean isCooperative() {
            return false;
        }

        @Override
        protected String describe() {
            return "unconstrained() at line " + origin().line();
        }
    }
}
