package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.NotAsync;

import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/**
 * Code that can stop in the middle and be resumed: the only class that touches the JDK's
 * continuation.
 *
 * <p>One thread at a time may resume it. An abandoned one is garbage, but its {@code finally}
 * blocks never run; whoever gives one up resumes it once more with an order to unwind.
 */
final class Coroutine extends Continuation {

    private static final ContinuationScope SCOPE = new ContinuationScope("async");

    private static final Runnable SUSPEND = Coroutine::suspend;

    /** Makes one that has not begun; the body must not throw. */
    Coroutine(Runnable body) {
        super(SCOPE, body);
    }

    /** Runs the code until it suspends or ends. */
    void resume() {
        run();
    }

    /** Suspends the innermost coroutine that is running on this thread. */
    static void suspend() {
        Continuation.yield(SCOPE);
    }

    /**
     * The same, where it may be another thread that resumes it: behind a call that compiled code
     * cannot look through, or it would take the thread that goes on for the one that has stopped.
     */
    static void suspendToMove() {
        Opaque.run(SUSPEND);
    }

    /** Turns the JDK's refusal to suspend into a sentence. */
    @Override
    protected void onPinned(Pinned reason) {
        throw new NotAsync(
                "await cannot suspend here: a class initializer or native code is on the stack ("
                        + reason
                        + "); move the await out of it");
    }
}
