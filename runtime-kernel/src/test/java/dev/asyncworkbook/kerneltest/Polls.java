package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.testing.Spawn;

import org.jspecify.annotations.Nullable;

/** Polls futures once. */
final class Polls {

    private Polls() {}

    /** The value of a future that is ready at its first poll. */
    static <T extends @Nullable Object> T now(Future<T> future) {
        return assertReady(task(future).poll());
    }

    /** A future that is pending at its first poll. */
    static <T extends @Nullable Object> Spawn<T> waiting(Future<T> future) {
        Spawn<T> spawn = task(future);
        assertPending(spawn.poll());
        return spawn;
    }
}
