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

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tasks under keys, whose results are taken in the order in which they end.
 *
 * <p>A task under a key that is taken replaces the one before, which is aborted and forgotten.
 * Closing the map aborts every task that is left in it. Confined to the runtime's thread.
 *
 * @param <K> the keys
 * @param <V> what the tasks produce
 */
public final class JoinMap<K, V extends @Nullable Object> implements AutoCloseable {

    /**
     * A task of the map that has ended.
     *
     * @param <K> the keys
     * @param <V> what the tasks produce
     */
    public static final class Joined<K, V extends @Nullable Object> {

        private final K key;
        private final @Nullable V value;
        private final @Nullable JoinError error;

        private Joined(K key, @Nullable V value, @Nullable JoinError error) {
            this.key = key;
            this.value = value;
            this.error = error;
        }

        /** The task's key. */
        public K key() {
            return key;
        }

        /**
         * What the task produced.
         *
         * @throws JoinError if it panicked or was aborted
         */
        @SuppressWarnings(
                "NullAway") // the value of a task that completed; null only if V allows it
        public V value() {
            if (error != null) {
                throw error;
            }
            return value;
        }

        /** Why the task has no value, if it has none. */
        public Option<JoinError> error() {
            return error == null ? new None<>() : new Some<>(error);
        }
    }

    /** The tasks, with those that were replaced and have not ended. */
    private final JoinSet<V> tasks = new JoinSet<>();

    private final Map<K, AbortHandle> handles = new LinkedHashMap<>();

    /** The keys of the same tasks. */
    private final Map<Id, K> keys = new HashMap<>();

    /** Starts a task under a key. */
    public void spawn(K key, Body<V> body) {
        add(key, tasks.spawn(body));
    }

    /** Starts a task under a key. */
    public void spawn(K key, Future<V> future) {
        add(key, tasks.spawn(future));
    }

    /** Starts a task without a value under a key. */
    public void spawn(K key, Action body) {
        add(key, tasks.spawn(body));
    }

    /** Starts blocking code under a key. */
    public void spawnBlocking(K key, Body<V> body) {
        add(key, tasks.spawnBlocking(body));
    }

    /** Starts a task of another runtime under a key. */
    public void spawnOn(K key, Future<V> future, Handle runtime) {
        add(key, tasks.spawnOn(future, runtime));
    }

    /** Starts blocking code of another runtime under a key. */
    public void spawnBlockingOn(K key, Body<V> body, Handle runtime) {
        add(key, tasks.spawnBlockingOn(body, runtime));
    }

    private void add(K key, AbortHandle handle) {
        AbortHandle before = handles.put(key, handle);
        if (before != null) {
            keys.remove(before.id());
            before.abort();
        }
        keys.put(handle.id(), key);
    }

    /**
     * Waits for the next task to end; {@code None} if the map is empty. What the task threw comes
     * out of {@link Joined#value}, so that its key is not lost.
     *
     * <p>Cancellation: nothing is lost.
     */
    public Future<Option<Joined<K, V>>> joinNext() {
        return new Next();
    }

    /**
     * Aborts all the tasks and waits until they have ended.
     *
     * <p>Cancellation: the tasks are aborted all the same.
     */
    public Future<Void> shutdown() {
        return Async.async(() -> {
            abortAll();
            while (joinNext().await() instanceof Some) {
                // How it ended is of no interest any more.
            }
        });
    }

    /** Asks the task under a key to stop. Answers if there is one. */
    public boolean abort(K key) {
        AbortHandle handle = handles.get(key);
        if (handle == null) {
            return false;
        }
        handle.abort();
        return true;
    }

    /** Asks the tasks to stop whose keys fulfill the condition. */
    public void abortMatching(Predicate<? super K> condition) {
        handles.forEach((key, handle) -> {
            if (condition.test(key)) {
                handle.abort();
            }
        });
    }

    /** Asks all the tasks to stop; they stay in the map until they are joined. */
    public void abortAll() {
        tasks.abortAll();
    }

    /** Lets all the tasks go on by themselves, and forgets them. */
    public void detachAll() {
        tasks.detachAll();
        handles.clear();
        keys.clear();
    }

    /** The keys of the tasks that have not been joined. */
    public Set<K> keys() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(handles.keySet()));
    }

    /** Whether there is a task under this key that has not been joined. */
    public boolean containsKey(K key) {
        return handles.containsKey(key);
    }

    /** Whether the task with this number is in the map and has not been joined. */
    public boolean containsTask(Id id) {
        return keys.containsKey(id);
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

    /** Takes a task out that has ended; {@code None} if it was replaced. */
    private Option<Joined<K, V>> ended(Id id, @Nullable V value, @Nullable JoinError error) {
        K key = keys.remove(id);
        if (key == null) {
            return new None<>();
        }
        handles.remove(key);
        return new Some<>(new Joined<>(key, value, error));
    }

    private final class Next extends Operation<Option<Joined<K, V>>> {

        /** The wait for the next end, of a task that may have been replaced. */
        private @Nullable Future<Option<JoinSet.WithId<V>>> end;

        @Override
        protected boolean isShared() {
            return false;
        }

        @Override
        protected boolean isCooperative() {
            return false;
        }

        @Override
        protected Poll<Option<Joined<K, V>>> advance(Context cx) {
            while (true) {
                Option<Joined<K, V>> joined;
                try {
                    switch (next().poll(cx)) {
                        case Poll.Pending<Option<JoinSet.WithId<V>>> _ -> {
                            return Poll.pending();
                        }
                        case Poll.Ready<Option<JoinSet.WithId<V>>>(None<JoinSet.WithId<V>> _) -> {
                            return Poll.ready(new None<>());
                        }
                        case Poll.Ready<Option<JoinSet.WithId<V>>>(
                                        Some<JoinSet.WithId<V>>(
                                                JoinSet.WithId<V>(Id id, V value))) ->
                                joined = ended(id, value, null);
                    }
                } catch (JoinError error) {
                    joined = ended(error.id(), null, error);
                }
                end = null;
                if (joined instanceof Some) {
                    return Poll.ready(joined);
                }
            }
        }

        private Future<Option<JoinSet.WithId<V>>> next() {
            Future<Option<JoinSet.WithId<V>>> present = end;
            if (present == null) {
                present = tasks.joinNextWithId();
                end = present;
            }
            return present;
        }

        @Override
        protected void cancel() {
            if (end != null) {
                end.drop();
            }
        }

        @Override
        public @Nullable Blocker blocker() {
            Blocker inner = Children.blockerOf(end);
            return inner == null
                    ? null
                    : new Blocker(
                            "a task of a JoinMap to finish", inner.subject(), inner.holders());
        }

        @Override
        protected String describe() {
            return "joinNext() at line " + origin().line();
        }
    }
}
