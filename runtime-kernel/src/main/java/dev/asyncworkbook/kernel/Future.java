package dev.asyncworkbook.kernel;

import dev.asyncworkbook.kernel.scheduler.Awaiting;

import org.jspecify.annotations.Nullable;

/**
 * A computation that does nothing until it is polled.
 *
 * <p>A future is polled by one task at a time, on that task's thread. After it was ready once it
 * must not be polled again.
 *
 * @param <T> what it produces
 */
@FunctionalInterface
public interface Future<T extends @Nullable Object> {

    /**
     * Goes on as far as possible without waiting.
     *
     * @param cx whose waker is to be called when it is worth polling again; each poll replaces the
     *     waker of the one before
     * @return the value, or {@link Poll#pending()}, which promises that the waker will be called
     */
    Poll<T> poll(Context cx);

    /**
     * Polls this future until it is ready, and suspends the {@code async} block that runs this call
     * while it is pending.
     *
     * <p>This is the one suspension point there is; nobody overrides it.
     *
     * <p>Cancellation: if the surrounding task is dropped here, the future is dropped, and the
     * block's {@code finally} clauses run.
     *
     * @throws NotAsync if no {@code async} block runs this call
     */
    default T await() {
        return Awaiting.await(this);
    }

    /**
     * Gives up on this future: what it holds is released and it is never polled again. Calling it
     * twice, or after completion, does nothing.
     */
    default void drop() {}
}
