package dev.asyncworkbook.kernel.combine;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Operation;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/**
 * The future of {@code join} and {@code tryJoin}: polls all its children in the task that polls it,
 * and has their values when the last one is ready.
 *
 * <p>Each poll starts at the child after the one at which the poll before started, so that none of
 * them can use up the task's budget before the others every time. A child that is ready is not
 * polled again. If a child throws, the others are dropped and the exception goes on.
 *
 * <p>Cancellation: the children are dropped, in order, and so are the values of those that were
 * ready: a guard, or whatever else of them is {@link AutoCloseable}, is closed.
 *
 * @param <R> the values together
 */
public final class Join<R extends @Nullable Object> extends Operation<R> {

    private final String name;
    private final List<? extends Child<?>> children;
    private final Supplier<R> values;

    /** The child at which the next poll starts. */
    private int first;

    private boolean biased;

    /**
     * Made by {@link Joins}.
     *
     * @param name the method that made it
     * @param values puts the children's values together when all are there
     */
    Join(String name, List<? extends Child<?>> children, Supplier<R> values) {
        this.name = name;
        this.children = children;
        this.values = values;
    }

    /** Starts every poll at the first child: their order is then their priority. */
    public Join<R> biased() {
        biased = true;
        return this;
    }

    @Override
    protected Poll<R> advance(Context cx) {
        try {
            return pollChildren(cx) ? Poll.ready(values.get()) : Poll.pending();
        } catch (Throwable thrown) {
            dropped();
            throw thrown;
        }
    }

    private boolean pollChildren(Context cx) {
        int count = children.size();
        int start = first;
        boolean done = true;
        for (int i = 0; i < count; i++) {
            done &= children.get((start + i) % count).pollUntilDone(cx);
        }
        first = biased || count == 0 ? 0 : (start + 1) % count;
        return done;
    }

    @Override
    protected void dropped() {
        Children.dropAll(children, Child::drop);
    }

    @Override
    protected boolean isShared() {
        return false;
    }

    @Override
    protected boolean isCooperative() {
        return false;
    }

    @Override
    public @Nullable Blocker blocker() {
        List<? extends Child<?>> waiting =
                children.stream().filter(child -> !child.isDone()).toList();
        return Children.blockerOf(waiting, " and ");
    }

    @Override
    protected String describe() {
        return name + "() at line " + origin().line();
    }
}
