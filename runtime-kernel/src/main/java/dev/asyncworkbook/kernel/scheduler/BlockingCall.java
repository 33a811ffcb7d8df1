package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;

import org.jspecify.annotations.Nullable;

/**
 * The future of {@code spawnBlocking}: code that runs on a thread of its own, where it may block.
 *
 * <p>Under virtual time the thread takes turns with the runtime's, and when it gets one is the
 * scheduler's choice, as for any task. Under the real clock the two run side by side. Code that has
 * begun cannot be aborted; at the end of the runtime it is unwound from the call that it blocks in.
 *
 * @param <T> what the code produces
 */
final class BlockingCall<T extends @Nullable Object> extends Operation<T> {

    private final Body<T> body;
    private final Scheduler scheduler;

    /** Set, with {@link #beside}, by the poll that begins the code. */
    private @Nullable BlockingThread thread;

    /** Whether the code runs side by side with the runtime. */
    private boolean beside;

    /** Written by the code's thread before it says that it is done, and read after that. */
    private @Nullable T value;

    private @Nullable Throwable failure;

    BlockingCall(Body<T> body, Scheduler scheduler) {
        this.body = body;
        this.scheduler = scheduler;
    }

    @Override
    protected boolean isCooperative() {
        return false;
    }

    /** Where it takes turns with the tasks it is learner code that runs in a poll. */
    @Override
    protected boolean isShared() {
        return scheduler.isParallel();
    }

    /**
     * Begins without waiting for a turn, if there is room: with several workers all of them may be
     * blocked by what this code is going to do.
     */
    void beginAtOnce(Task<?> task) {
        if (beginIfAdmitted(task) != null) {
            task.started = true; // so it cannot be aborted any more
        }
    }

    /** Whether the pool has let it begin; from then on it cannot be aborted. */
    boolean hasBegun() {
        return thread != null;
    }

    @Override
    protected Poll<T> advance(Context cx) {
        BlockingThread own = thread == null ? beginIfAdmitted(cx.waker()) : thread;
        if (own == null) {
            return Poll.pending();
        }
        if (!beside) {
            own.resume();
        }
        return own.isDone() ? Poll.ready(leave(own)) : Poll.pending();
    }

    /** The thread on which it has begun; null if there is no room, of which the waker is told. */
    private @Nullable BlockingThread beginIfAdmitted(Waker waker) {
        return scheduler.blockingPool().admit(waker) ? begin(waker) : null;
    }

    private BlockingThread begin(Waker waker) {
        BlockingThread own = BlockingThread.take();
        thread = own;
        scheduler.counters().blockingTaskStarted();
        beside = !scheduler.clock().isPaused();
        if (beside) {
            Outside outside = scheduler.outside();
            outside.begins();
            own.run(
                    scheduler,
                    this::runBody,
                    () -> {
                        waker.wake();
                        outside.ends();
                    });
        } else {
            own.assign(this::runBody);
        }
        return own;
    }

    private void runBody() {
        try {
            value = body.run();
        } catch (Throwable thrown) {
            failure = thrown;
        }
    }

    @SuppressWarnings("NullAway") // the value of code that completed; null only if T allows it
    private T leave(BlockingThread own) {
        giveBack(own);
        if (failure != null) {
            throw AsyncBlock.sneak(failure);
        }
        return value;
    }

    @Override
    protected void cancel() {
        BlockingThread own = thread;
        if (own != null && !beside) {
            own.cancel();
            giveBack(own);
        }
    }

    private void giveBack(BlockingThread own) {
        own.release();
        scheduler.blockingPool().left();
    }

    @Override
    public @Nullable Blocker blocker() {
        return null;
    }

    @Override
    protected String describe() {
        return "spawnBlocking() at line " + origin().line();
    }
}
