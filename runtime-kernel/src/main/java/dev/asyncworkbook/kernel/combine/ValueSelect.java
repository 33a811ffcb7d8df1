package dev.asyncworkbook.kernel.combine;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;

import org.jspecify.annotations.Nullable;

/**
 * The future of {@code select(type)}: a {@link Select} whose handlers produce a value, which is the
 * select's own.
 *
 * <p>Cancellation: as that of {@link Select}.
 *
 * @param <R> what it produces
 */
public final class ValueSelect<R extends @Nullable Object> extends Race<R> {

    /** Made by {@code select(type)}. */
    public ValueSelect() {}

    /** Adds a branch: if the future is ready first, the handler makes the result of its value. */
    public <T extends @Nullable Object> ValueSelect<R> on(
            Future<T> future, ValueHandler<? super T, ? extends R> handler) {
        add(future, value -> new Some<>(() -> handler.handle(value)));
        return this;
    }

    /**
     * Adds a branch for a future that may produce {@code None}: Rust's {@code Some(value) =}. If it
     * does, the branch is disabled and the others go on.
     */
    public <T> ValueSelect<R> onSome(
            Future<? extends Option<T>> future, ValueHandler<? super T, ? extends R> handler) {
        add(
                future,
                option ->
                        option instanceof Some<T>(T value)
                                ? new Some<>(() -> handler.handle(value))
                                : new None<>());
        return this;
    }

    /**
     * Disables the branch before it unless the condition holds: its future, which is made all the
     * same, is never polled.
     *
     * @throws IllegalStateException if there is no branch yet
     */
    public ValueSelect<R> onlyIf(boolean condition) {
        disableLatestUnless(condition);
        return this;
    }

    /** Polls the branches from the top each time: their order is then their priority. */
    public ValueSelect<R> biased() {
        setBiased();
        return this;
    }

    /**
     * Says what the result is when every branch is disabled. Without it, awaiting such a select
     * throws an {@link IllegalStateException}.
     */
    public ValueSelect<R> orElse(Body<R> otherwise) {
        setOtherwise(otherwise);
        return this;
    }
}
