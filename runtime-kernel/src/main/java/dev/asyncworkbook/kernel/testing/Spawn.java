package dev.asyncworkbook.kernel.testing;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Touch;

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
    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final WakeCounter waker = new WakeCounter();

    Spawn(Future<T> future) {
        this.future = future;
    }

    /** Polls the future once; what it was woken before is forgotten. */
    public Poll<T> poll() {
        Touch.write(place);
        waker.woken = false;
        return future.poll(new Context(waker));
    }

    /** Whether its waker was called since the last poll. */
    public boolean isWoken() {
        Touch.read(place);
        return waker.woken;
    }

    /** How many times its waker was called in all. */
    public int wakeCount() {
        Touch.read(place);
        return waker.count;
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

    private final class WakeCounter implements Waker {

        /** Volatile, like the count: a waker may be called from any thread. */
        private volatile boolean woken;

        private volatile int count;

        @Override
        public synchronized void wake() {
            Touch.write(place);
            woken = true;
            count++;
        }
    }
}
