package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The wait for the value of a {@link OnceCell}, and its computation if nobody else computes it:
 * until the turn comes it waits for the cell's permit, then it polls its initializer.
 */
final class OnceCellInit<T> extends Operation<T> {

    private final OnceCell<T> cell;
    private final Supplier<? extends Future<? extends T>> initializer;
    private final String method;

    /** Where it queues; a cell that is emptied while it waits has new ones. */
    private @Nullable Permits permits;

    /** The place in the queue, unless the permit was free. */
    private Permits.@Nullable Waiter waiter;

    /** The permit, while it has it; and what the initializer made, from then on. */
    private @Nullable Turn turn;

    private @Nullable Future<? extends T> future;

    OnceCellInit(
            OnceCell<T> cell, Supplier<? extends Future<? extends T>> initializer, String method) {
        this.cell = cell;
        this.initializer = initializer;
        this.method = method;
    }

    @Override
    protected Poll<T> advance(Context cx) {
        if (turn == null) {
            T there = cell.value();
            if (there != null) {
                return Poll.ready(cell.received(there));
            }
            if (!hasPermit(cx)) {
                return Poll.pending();
            }
            turn = new Turn();
        }
        return initialize(turn, cx);
    }

    private boolean hasPermit(Context cx) {
        Permits current = cell.permits();
        if (waiter != null && permits == current) {
            waiter.setWaker(cx.waker());
            return current.claim(waiter);
        }
        permits = current;
        if (current.tryAcquire()) {
            return true;
        }
        recorder().event(EventKind.EMPTY, cell.subject(), "");
        waiter = current.enqueue(cx.waker(), 1);
        return false;
    }

    private Poll<T> initialize(Turn mine, Context cx) {
        try {
            if (future == null) {
                future =
                        Objects.requireNonNull(
                                KernelLock.released(initializer),
                                method + ": the initializer gave null instead of a future");
            }
            if (Children.poll(future, cx) instanceof Poll.Ready<? extends T>(T value)) {
                OnceCell.checkValue(value);
                mine.end();
                cell.fill(value);
                return Poll.ready(value);
            }
            return Poll.pending();
        } catch (Throwable thrown) {
            mine.close();
            throw thrown;
        }
    }

    @Override
    protected void cancel() {
        if (turn != null) {
            if (future != null) {
                Children.drop(future);
            }
            turn.close();
        } else if (waiter != null && permits != null) {
            permits.leave(waiter);
        }
    }

    @Override
    protected boolean isCooperative() {
        return false;
    }

    @Override
    public @Nullable Blocker blocker() {
        if (turn != null) {
            return Children.blockerOf(future);
        }
        String what = "its turn to initialize " + recorder().describe(cell.subject());
        return cell.initializing().blocker(what, cell.subject());
    }

    @Override
    protected String describe() {
        return method + "() at line " + origin().line();
    }

    /** The permit to initialize the cell. */
    private final class Turn extends Hold {

        Turn() {
            cell.initializing().add(this);
        }

        /** Ends it without giving the permit to another: there is a value now. */
        void end() {
            retire();
            cell.initializing().remove(this);
        }

        @Override
        void release() {
            cell.initializing().remove(this);
            cell.permits().release(Recorder.NO_EVENT);
        }
    }
}
