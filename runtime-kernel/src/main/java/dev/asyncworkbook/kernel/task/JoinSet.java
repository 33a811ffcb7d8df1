package dev.asyncworkbook.kernel.task;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Async;
import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tasks whose results are taken in the order in which they end. Closing the set aborts every task
 * that is left in it. Confined to the runtime's thread.
 *
 * @param <T> what the tasks produce
 */
public final class JoinSet<T extends @Nullable Object> implements AutoCloseable {

    /**
     * A result and the number of the task that it is from.
     *
     * @param id the task's number
     * @param value what it produced
     */
    public record WithId<T extends @Nullable Object>(Id id, T value) {}

    private final JoinEntries<T> entries = new JoinEntries<>();

    /** Starts a task in the set. */
    public AbortHandle spawn(Body<T> body) {
        return add(Async.spawn(body));
    }

    /** Starts a task in the set. */
    public AbortHandle spawn(Future<T> future) {
        return add(Async.spawn(future));
    }

    /** Starts a task without a value in the set. */
    @SuppressWarnings("unchecked") // a set of tasks without values is a JoinSet<Void>
    public AbortHandle spawn(Action body) {
        return add((JoinHandle<T>) Async.spawn(body));
    }

    /** Starts blocking code in the set. */
    public AbortHandle spawnBlocking(Body<T> body) {
        return add(Async.spawnBlocking(body));
    }

    /** Starts a task of another runtime in the set. */
    public AbortHandle spawnOn(Future<T> future, Handle runtime) {
        return add(runtime.spawn(future));
    }

    /** Starts blocking code of another runtime in the set. */
    public AbortHandle spawnBlockingOn(Body<T> body, Handle runtime) {
        return add(runtime.spawnBlocking(body));
    }

    private AbortHandle add(JoinHandle<T> handle) {
        entries.add(handle);
        return handle.abortHandle();
    }

    /**
     * Waits for the next task to end and takes its result; {@code None} if the set is empty.
     *
     * <p>Cancellation: nothing is lost. Awaiting it throws {@link JoinError} if that task panicked
     * or was aborted; the set can be used on.
     */
    public Future<Option<T>> joinNext() {
        return new Next<>(JoinHandle::takeResult);
    }

    /** Like {@link #joinNext}, with the number of the task. */
    public Future<Option<WithId<T>>> joinNextWithId() {
        return new Next<>(JoinSet::withId);
    }

    /**
     * Takes the result of a task that has ended, if there is one.
     *
     * @throws JoinError if that task panicked or was aborted
     */
    public Option<T> tryJoinNext() {
        return tryTake(JoinHandle::takeResult);
    }

    /** Like {@link #tryJoinNext}, with the number of the task. */
    public Option<WithId<T>> tryJoinNextWithId() {
        return tryTake(JoinSet::withId);
    }

    /**
     * Polls for the next task to end; {@code None} if the set is empty.
     *
     * @throws JoinError if that task panicked or was aborted
     */
    public Poll<Option<T>> pollJoinNext(Context cx) {
        return entries.poll(cx, JoinHandle::takeResult);
    }

    /** Like {@link #pollJoinNext}, with the number of the task. */
    public Poll<Option<WithId<T>>> pollJoinNextWithId(Context cx) {
        return entries.poll(cx, JoinSet::withId);
    }

    private static <T extends @Nullable Object> WithId<T> withId(JoinHandle<T> ended) {
        return new WithId<>(ended.id(), ended.takeResult());
    }

    /**
     * Waits for all the tasks; it produces their results in the order of their ends.
     *
     * <p>Cancellation: the results so far are lost. Awaiting it throws {@link JoinError} for the
     * first task that panicked or was aborted; the others are then aborted.
     */
    public Future<List<T>> joinAll() {
        return Async.async(() -> {
            List<T> results = new ArrayList<>();
            try {
                while (joinNext().await() instanceof Some<T>(var value)) {
                    results.add(value);
                }
                return results;
            } finally {
                close();
            }
        });
    }

    /**
     * Aborts all the tasks and waits until they have ended.
     *
     * <p>Cancellation: the tasks are aborted all the same.
     */
    public Future<Void> shutdown() {
        return Async.async(() -> {
            abortAll();
            while (!isEmpty()) {
                try {
                    joinNext().await();
                } catch (JoinError ended) {
                    // That it was aborted is what was asked for.
                }
            }
        });
    }

    /** Asks all the tasks to stop; they stay in the set until they are joined. */
    public void abortAll() {
        entries.abortAll();
    }

    /** Lets all the tasks go on by themselves, and forgets them. */
    public void detachAll() {
        entries.clear();
    }

    /** How many tasks have not been joined. */
    public int len() {
        return entries.size();
    }

    /** Whether there is nothing to join. */
    public boolean isEmpty() {
        return len() == 0;
    }

    /** Asks all the tasks to stop, and forgets them. */
    @Override
    public void close() {
        abortAll();
        detachAll();
    }

    private <R extends @Nullable Object> Option<R> tryTake(Function<JoinHandle<T>, R> take) {
        JoinHandle<T> ended = entries.takeEnded();
        return ended == null ? new None<>() : new Some<>(take.apply(ended));
    }

    private final class Next<R extends @Nullable Object> extends Operation<Option<R>> {

        private final Function<JoinHandle<T>, R> take;

        Next(Function<JoinHandle<T>, R> take) {
            this.take = take;
        }

        @Override
        protected Poll<Option<R>> advance(Context cx) {
            return entries.poll(cx, take);
        }

        @Override
        protected void cancel() {
            entries.stopWaiting();
        }

        @Override
        public Blocker blocker() {
            return new Blocker("a task of a JoinSet to finish", Subject.NONE, entries.holders());
        }

        @Override
        protected String describe() {
            return "joinNext() at line " + origin().line();
        }
    }
}
