package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;

import org.jspecify.annotations.Nullable;

/**
 * One coroutine that is running {@code async} code: where an {@code await} finds whom to wake.
 *
 * <p>An {@code async} block that is awaited in place runs in the frame of the block that awaits it.
 */
final class Frame {

    /** The context of the latest poll; replaced by each poll before the coroutine is resumed. */
    Context context;

    /** The innermost block whose body is running in this frame; pushed and popped in place. */
    AsyncBlock<?> block;

    /** What it awaited when it last suspended; read only while it is suspended. */
    @Nullable Future<?> awaited;

    /** What it is in the middle of; made when learner code says so for the first time. */
    @Nullable OpenCalls openCalls;

    /** The frame whose code has resumed this one, while it runs. */
    @Nullable Frame outer;

    /** Set once, by the drop of the block that owns the coroutine; every await then unwinds. */
    boolean cancelled;

    Frame(AsyncBlock<?> block, Context context) {
        this.block = block;
        this.context = context;
    }

    /** The frame that the calling thread runs, or null outside {@code async} code. */
    static @Nullable Frame current() {
        return Worker.current().frame;
    }
}
