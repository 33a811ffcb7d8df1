package dev.asyncworkbook.kernel.combine;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.scheduler.AsyncBlock;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Budget;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Scheduler;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What {@link Select} and {@link ValueSelect} have in common: the race of the branches, and then
 * the run of the winner's handler.
 *
 * <p>The handler is an {@code async} block of its own that is polled in the race's place, because
 * it may await and a poll must not suspend whoever polls.
 *
 * @param <R> what the handlers produce
 */
abstract class Race<R extends @Nullable Object> extends Operation<R> {

    private final List<Branch<?, R>> branches = new ArrayList<>();
    private boolean biased;
    private boolean started;

    /** What is run when every branch is disabled. */
    private @Nullable Body<R> otherwise;

    /** Set when the race is decided: what is run now. */
    private @Nullable AsyncBlock<R> decided;

    final <T extends @Nullable Object> void add(
            Future<T> future, Function<T, Option<Body<R>>> pattern) {
        checkNotStarted();
        branches.add(new Branch<>(future, pattern));
    }

    final void disableLatestUnless(boolean condition) {
        checkNotStarted();
        if (branches.isEmpty()) {
            throw new IllegalStateException(
                    "onlyIf() stands behind the branch that it is about: call on(...) first");
        }
        if (!condition) {
            branches.getLast().disable();
        }
    }

    final void setBiased() {
        checkNotStarted();
        biased = true;
    }

    final void setOtherwise(Body<R> body) {
        checkNotStarted();
        if (otherwise != null) {
            throw new IllegalStateException("a select has one orElse: put both into one");
        }
        otherwise = body;
    }

    private void checkNotStarted() {
        if (started) {
            throw new IllegalStateException(
                    describe() + " runs already: add its branches before you await it");
        }
    }

    @Override
    protected final Poll<R> advance(Context cx) {
        started = true;
        if (decided == null && decide(cx) instanceof Poll.Ready<Body<R>>(Body<R> winner)) {
            decided = AsyncBlock.partOfCurrent(winner);
        }
        return decided == null ? Poll.pending() : decided.poll(cx);
    }

    /** Polls the branches; when it is decided, or one throws, all futures have been dropped. */
    private Poll<Body<R>> decide(Context cx) {
        if (Budget.isExhausted(cx)) {
            return Poll.pending(); // or a branch without a budget would win every time
        }
        try {
            Poll<Body<R>> winner = pollBranches(cx);
            if (winner.isReady()) {
                dropBranches();
            }
            return winner;
        } catch (Throwable thrown) {
            dropBranches();
            throw thrown;
        }
    }

    private Poll<Body<R>> pollBranches(Context cx) {
        List<Branch<?, R>> enabled = branches.stream().filter(Branch::isEnabled).toList();
        int count = enabled.size();
        int start = biased ? 0 : Scheduler.choose(Chooser.Kind.SELECT_BRANCH, count);
        boolean pending = false;
        for (int i = 0; i < count; i++) {
            switch (enabled.get((start + i) % count).poll(cx)) {
                case Poll.Ready<Option<Body<R>>>(Some<Body<R>>(Body<R> handler)) -> {
                    return Poll.ready(handler);
                }
                case Poll.Ready<Option<Body<R>>>(None<Body<R>> _) -> {}
                case Poll.Pending<Option<Body<R>>> _ -> pending = true;
            }
        }
        return pending ? Poll.pending() : Poll.ready(otherwise());
    }

    private Body<R> otherwise() {
        if (otherwise == null) {
            throw new IllegalStateException(
                    "every branch of "
                            + describe()
                            + " is disabled and it has no orElse: say what to do then with"
                            + " .orElse(() -> ...)");
        }
        return otherwise;
    }

    private void dropBranches() {
        Children.dropAll(branches, Branch::drop);
    }

    @Override
    protected final void dropped() {
        if (decided == null) {
            dropBranches();
        } else {
            decided.drop();
        }
    }

    @Override
    protected final boolean isShared() {
        return false;
    }

    @Override
    protected final boolean isCooperative() {
        return false;
    }

    @Override
    public final @Nullable Blocker blocker() {
        if (decided != null) {
            return decided.blocker();
        }
        return Children.blockerOf(branches.stream().filter(Branch::isEnabled).toList(), " or ");
    }

    @Override
    protected final String describe() {
        return "the select at line " + origin().line();
    }
}
