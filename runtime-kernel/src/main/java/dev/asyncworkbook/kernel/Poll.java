package dev.asyncworkbook.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The answer of a {@link Future} that was polled: a value, or "not yet".
 *
 * @param <T> what the future produces
 */
public sealed interface Poll<T extends @Nullable Object> {

    /** The answer "here it is". */
    static <T extends @Nullable Object> Poll<T> ready(T value) {
        return new Ready<>(value);
    }

    /** The answer of a future without a value: "done". */
    static Poll<Void> done() {
        return Ready.DONE;
    }

    /** The answer "not yet": the waker will be called when it is worth polling again. */
    @SuppressWarnings("unchecked") // carries no value, so it fits every type
    static <T extends @Nullable Object> Poll<T> pending() {
        return (Poll<T>) Pending.INSTANCE;
    }

    /** Whether there is a value. */
    default boolean isReady() {
        return this instanceof Ready;
    }

    /** Whether there is none yet. */
    default boolean isPending() {
        return this instanceof Pending;
    }

    /**
     * The answer that carries the value.
     *
     * @param value what the future produced
     */
    record Ready<T extends @Nullable Object>(T value) implements Poll<T> {

        @SuppressWarnings("NullAway") // Void has no other value
        private static final Ready<Void> DONE = new Ready<>(null);
    }

    /** The answer that carries none; there is one object of it. */
    final class Pending<T extends @Nullable Object> implements Poll<T> {
        private static final Pending<Object> INSTANCE = new Pending<>();

        private Pending() {}

        @Override
        public String toString() {
            return "Pending";
        }
    }
}
