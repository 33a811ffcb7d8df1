package dev.asyncworkbook.kernel.testing;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.stream.Stream;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** The words of a test that polls by hand; import them statically. */
public final class TokioTest {

    private TokioTest() {}

    /** Takes a future under test: {@code tokio_test::task::spawn}. */
    public static <T extends @Nullable Object> Spawn<T> task(Future<T> future) {
        return new Spawn<>(future);
    }

    /**
     * Takes a stream under test; a name of its own, lest a lambda be taken for either of the two.
     */
    public static <T> SpawnStream<T> streamTask(Stream<T> stream) {
        return new SpawnStream<>(stream);
    }

    /**
     * Checks that a poll was pending.
     *
     * @throws AssertionError if it was ready
     */
    public static void assertPending(Poll<?> poll) {
        if (poll instanceof Poll.Ready<?> ready) {
            throw new AssertionError("expected Pending, but it was " + ready);
        }
    }

    /**
     * Checks that a poll was ready, and answers its value.
     *
     * @throws AssertionError if it was pending
     */
    public static <T extends @Nullable Object> T assertReady(Poll<T> poll) {
        if (poll instanceof Poll.Ready<T>(T value)) {
            return value;
        }
        throw new AssertionError("expected Ready, but it was Pending");
    }

    /**
     * Checks that a poll was ready with this very value, or an equal one.
     *
     * @throws AssertionError if it was pending, or ready with another one
     */
    public static <T extends @Nullable Object> void assertReadyEq(Poll<T> poll, T expected) {
        T value = assertReady(poll);
        if (!Objects.equals(value, expected)) {
            throw new AssertionError("expected Ready of " + expected + ", but it was " + value);
        }
    }

    /**
     * Polls a future, which must throw: what is an {@code Err} in Rust.
     *
     * @param type what it must throw
     * @return what it threw
     * @throws AssertionError if it was pending, ready, or threw something else
     */
    public static <E extends Throwable> E assertReadyErr(Class<E> type, Spawn<?> spawn) {
        Poll<?> poll;
        try {
            poll = spawn.poll();
        } catch (Throwable thrown) {
            if (type.isInstance(thrown)) {
                return type.cast(thrown);
            }
            throw new AssertionError("expected " + type.getSimpleName() + " of the poll", thrown);
        }
        throw new AssertionError("expected " + type.getSimpleName() + ", but it was " + poll);
    }
}
