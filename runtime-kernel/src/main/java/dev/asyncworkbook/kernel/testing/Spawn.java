package dev.asyncworkbook.kernel.testing;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;

import org.jspecify.annotations.Nullable;

/**
 * A future under test: it is polled when the test says so, and remembers whether it was woken.
 *
 * <p>Any thread may wake it; everything else belongs to the test's thread.
 *
 * @param <T> what the future produces
 */
public final class Spawn<T extends @Nullable Object> implements AutoCloseable {

    private final Future<T> future;
    private final WakeCounter waker = new WakeCounter();

    Spawn(Future<T> future) {
        this.future = future;
    }

    /** Polls the future once; what it was woken before is forgotten. */
    public Poll<T> poll() {
        return future.poll(waker.nextPoll());
    }

    /** Whether its waker was called since the last poll. */
    public boolean isWoken() {
        return waker.isWoken();
    }

    /** How many times its waker was called in all. */
    public int wakeCount() {
        return waker.count();
    }

    /** The future. */
    public Future<T> future() {
        return future;
    }

    /** Drops the future. */
    @Override
    public void close() {
        future.drop();
    }
}
