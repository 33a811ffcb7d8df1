package dev.asyncworkbook.kernel.task;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Operation;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * A value that belongs to a task, or a part of one: whatever runs inside {@link #scope} sees it,
 * and nobody else does.
 *
 * <p>A thread local alone would not do, because tasks share their threads. Tasks that are spawned
 * inside a scope do not inherit it.
 *
 * @param <T> the value's type
 */
public final class TaskLocal<T> {

    /** The value of the scope whose code this thread runs; null outside of all scopes. */
    @SuppressWarnings("ThreadLocalUsage") // each task local has one
    private final ThreadLocal<@Nullable T> current = new ThreadLocal<>();

    /** Makes a local that has no value yet. */
    public static <T> TaskLocal<T> create() {
        return new TaskLocal<>();
    }

    private TaskLocal() {}

    /**
     * A future that runs another one inside a scope.
     *
     * <p>Cancellation: the inner future is dropped, inside the scope.
     */
    public <R extends @Nullable Object> Future<R> scope(T value, Future<R> future) {
        return new Scope<>(value, future);
    }

    /** Runs code that does not await inside a scope. */
    public <R extends @Nullable Object> R syncScope(T value, Body<R> body) throws Exception {
        T outer = current.get();
        current.set(value);
        try {
            return body.run();
        } finally {
            current.set(outer);
        }
    }

    /**
     * The value.
     *
     * @throws IllegalStateException outside of all scopes
     */
    public T get() {
        T value = current.get();
        if (value == null) {
            throw new IllegalStateException(
                    "this TaskLocal has no value here: run the code inside scope(value, future)");
        }
        return value;
    }

    /** The value, or none outside of all scopes. */
    public Option<T> tryGet() {
        T value = current.get();
        return value == null ? new None<>() : new Some<>(value);
    }

    /**
     * What a function makes of the value.
     *
     * @throws IllegalStateException outside of all scopes
     */
    public <R extends @Nullable Object> R with(Function<? super T, R> function) {
        return function.apply(get());
    }

    /** What a function makes of the value, or none outside of all scopes. */
    public <R extends @Nullable Object> Option<R> tryWith(Function<? super T, R> function) {
        T value = current.get();
        return value == null ? new None<>() : new Some<>(function.apply(value));
    }

    private final class Scope<R extends @Nullable Object> extends Operation<R> {

        private final T value;
        private final Future<R> future;

        Scope(T value, Future<R> future) {
            this.value = value;
            this.future = Children.adopt(future);
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
        protected Poll<R> advance(Context cx) {
            T outer = current.get();
            current.set(value);
            try {
                return future.poll(cx);
            } finally {
                current.set(outer);
            }
        }

        @Override
        protected void dropped() {
            T outer = current.get();
            current.set(value);
            try {
                future.drop();
            } finally {
                current.set(outer);
            }
        }

        @Override
        public @Nullable Blocker blocker() {
            return Children.blockerOf(future);
        }

        @Override
        protected String describe() {
            return "scope() at line " + origin().line();
        }
    }
}
