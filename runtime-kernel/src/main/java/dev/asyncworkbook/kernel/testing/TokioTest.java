package dev.asyncworkbook.kernel.testing;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;

import org.jspecify.annotations.Nullable;

/** The words of a test that polls by hand; import them statically. */
public final class TokioTest {

    private TokioTest() {}

    /** Takes a future under test: {@code tokio_test::task::spawn}. */
    public static <T extends @Nullable Object> Spawn<T> task(Future<T> future) {
        return new Spawn<>(future);
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
}
