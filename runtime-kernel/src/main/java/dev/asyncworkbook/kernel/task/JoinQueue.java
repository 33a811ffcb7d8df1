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
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Operation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Tasks whose results are taken in the order in which they were spawned.
 *
 * <p>Closing the queue aborts every task that is left in it. Confined to the runtime's thread.
 *
 * @param <T> what the tasks produce
 */
public final class JoinQueue<T extends @Nullable Object> implements AutoCloseable {

    /** All whose result was not taken, oldest first. */
    private final Deque<JoinHandle<T>> handles = new ArrayDeque<>();

    /** Starts a task at the end of the queue. */
    public AbortHandle spawn(Body<T> body) {
        return add(Async.spawn(body));
    }

    /** Starts a task at the end of the queue. */
    public AbortHandle spawn(Future<T> future) {
        return add(Async.spawn(future));
    }

    /** Starts a task without a value at the end of the queue. */
    @SuppressWarnings("unchecked") // a queue of tasks without values is a JoinQueue<Void>
    public AbortHandle spawn(Action body) {
        return add((JoinHandle<T>) Async.spawn(body));
    }

    /** Starts blocking code at the end of the queue. */
    public AbortHandle spawnBlocking(Body<T> body) {
        return add(Async.spawnBlocking(body));
    }

    /** Starts a task of another runtime at the end of the queue. */
    public AbortHandle spawnOn(Future<T> future, Handle runtime) {
        return add(runtime.spawn(future));
    }

    /** Starts blocking code of another runtime at the end of the queue. */
    public AbortHandle spawnBlockingOn(Body<T> body, Handle runtime) {
        return add(runtime.spawnBlocking(body));
    }

    private AbortHandle add(JoinHandle<T> handle) {
        handles.add(handle);
        return handle.abortHandle();
    }

    /**
     * Waits for the oldest task to end and takes its result; {@code None} if the queue is empty.
     *
     * <p>Cancellation: nothing is lost. Awaiting it throws {@link JoinError} if that task panicked
     * or was aborted; the queue can be used on.
     */
    public Future<Option<T>> joinNext() {
        return new Next<>((_, value) -> value);
    }

    /**
     * Like {@link #joinNext}, with the number of the task.
     *
     * <p>Cancellation: as there.
     */
    public Future<Option<JoinSet.WithId<T>>> joinNextWithId() {
        return new Next<>(JoinSet.WithId::new);
    }

    /**
     * Takes the result of the oldest task, if it has ended.
     *
     * @throws JoinError if it panicked or was aborted
     */
    public Option<T> tryJoinNext() {
        return tryTake((_, value) -> value);
    }

    /**
     * Like {@link #tryJoinNext}, with the number of the task.
     *
     * @throws JoinError if that task panicked or was aborted
     */
    public Option<JoinSet.WithId<T>> tryJoinNextWithId() {
        return tryTake(JoinSet.WithId::new);
    }

    private <R extends @Nullable Object> Option<R> tryTake(BiFunction<Id, T, R> take) {
        JoinHandle<T> oldest = handles.peek();
        if (oldest == null || !oldest.isFinished()) {
            return new None<>();
        }
        handles.remove();
        return new Some<>(take.apply(oldest.id(), oldest.takeResult()));
    }

    /**
     * Polls for the oldest task to end; {@code None} if the queue is empty.
     *
     * @throws JoinError if that task panicked or was aborted
     */
    public Poll<Option<T>> pollJoinNext(Context cx) {
        return poll(cx, (_, value) -> value);
    }

    /**
     * Like {@link #pollJoinNext}, with the number of the task.
     *
     * @throws JoinError if that task panicked or was aborted
     */
    public Poll<Option<JoinSet.WithId<T>>> pollJoinNextWithId(Context cx) {
        return poll(cx, JoinSet.WithId::new);
    }

    private <R extends @Nullable Object> Poll<Option<R>> poll(
            Context cx, BiFunction<Id, T, R> take) {
        JoinHandle<T> oldest = handles.peek();
        if (oldest == null) {
            return Poll.ready(new None<>());
        }
        boolean ended = true;
        try {
            if (oldest.poll(cx) instanceof Poll.Ready<T>(T value)) {
                return Poll.ready(new Some<>(take.apply(oldest.id(), value)));
            }
            ended = false;
            return Poll.pending();
        } finally {
            if (ended) {
                handles.remove();
            }
        }
    }

    /**
     * Waits for all the tasks; it produces their results in the order of their spawning.
     *
     * <p>Cancellation: the results so far are lost, and the tasks are aborted. Awaiting it throws
     * {@link JoinError} for the first task that panicked or was aborted; the others are then
     * aborted.
     */
    public Future<List<T>> joinAll() {
        return Async.async(() -> {
            List<T> results = new ArrayList<>();
            try {
                while (joinNext().await() instanceof Some<T>(T value)) {
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

    /** Asks all the tasks to stop; they stay in the queue until they are joined. */
    public void abortAll() {
        handles.forEach(JoinHandle::abort);
    }

    /** Lets all the tasks go on by themselves, and forgets them. */
    public void detachAll() {
        handles.clear();
    }

    /** How many tasks have not been joined. */
    public int len() {
        return handles.size();
    }

    /** Whether there is nothing to join. */
    public boolean isEmpty() {
        return handles.isEmpty();
    }

    /** Asks all the tasks to stop, and forgets them. */
    @Override
    public void close() {
        abortAll();
        detachAll();
    }

    private final class Next<R extends @Nullable Object> extends Operation<Option<R>> {

        private final BiFunction<Id, T, R> take;

        Next(BiFunction<Id, T, R> take) {
            this.take = take;
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
        protected Poll<Option<R>> advance(Context cx) {
            return JoinQueue.this.poll(cx, take);
        }

        @Override
        public @Nullable Blocker blocker() {
            return Children.blockerOf(handles.peek());
        }

        @Override
        protected String describe() {
            return "joinNext() at line " + origin().line();
        }
    }
}
