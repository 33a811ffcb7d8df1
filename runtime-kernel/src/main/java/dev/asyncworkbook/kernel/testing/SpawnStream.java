package dev.asyncworkbook.kernel.testing;

import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.stream.Stream;

/**
 * A stream under test: it is polled when the test says so, and remembers whether it was woken.
 *
 * <p>Any thread may wake it; everything else belongs to the test's thread.
 *
 * @param <T> what the stream gives
 */
public final class SpawnStream<T> implements AutoCloseable {

    private final Stream<T> stream;
    private final WakeCounter waker = new WakeCounter();

    SpawnStream(Stream<T> stream) {
        this.stream = stream;
    }

    /** Polls for the next value once; what it was woken before is forgotten. */
    public Poll<Option<T>> pollNext() {
        Touch.write(Touch.STREAMS);
        return stream.pollNext(waker.nextPoll());
    }

    /** Whether its waker was called since the last poll. */
    public boolean isWoken() {
        return waker.isWoken();
    }

    /** How many times its waker was called in all. */
    public int wakeCount() {
        return waker.count();
    }

    /** The stream. */
    public Stream<T> stream() {
        return stream;
    }

    /** Closes the stream. */
    @Override
    public void close() {
        stream.close();
    }
}
