package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.Touch;

import org.jspecify.annotations.Nullable;

/**
 * A sender or a receiver of a channel, with what a report must know of it: where it was made, and
 * the task that used it last, which is the one to ask if it is forgotten.
 */
abstract class ChannelEnd implements AutoCloseable {

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    private final Side side;
    private final int line;
    private @Nullable Task<?> owner;
    private boolean used;
    private boolean closed;

    @SuppressWarnings("this-escape") // the side keeps it and looks at it later
    ChannelEnd(Side side) {
        this.side = side;
        line = Recorder.current().isOn() ? CallSite.here().line() : 0;
        owner = Task.current();
        side.opened(this);
    }

    /** Gives this end up, as Rust's drop does; closing twice does nothing. */
    @Override
    public final void close() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            if (!closed) {
                closed = true;
                side.closed(this);
                closedBy(Task.current());
            }
        }
    }

    /**
     * Told once that it was closed.
     *
     * @param task the current one, or null
     */
    void closedBy(@Nullable Task<?> task) {}

    /** Notes that the current task has this end now. */
    final void use() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            owner = Task.current();
            used = true;
        }
    }

    /**
     * Notes that the current task has this end now.
     *
     * @throws IllegalStateException if it is closed
     */
    final void useOpen() {
        try (var _ = KernelLock.hold()) {
            if (closed) {
                throw new IllegalStateException(
                        "this "
                                + getClass().getSimpleName()
                                + " is closed: close it after its last use, or make another one before");
            }
            use();
        }
    }

    /** Whether it was not closed. */
    final boolean isOpen() {
        Touch.read(place);
        return !closed;
    }

    /** Whether a task is known to have it, rather than just to have made it. */
    final boolean isUsed() {
        return used;
    }

    final @Nullable Task<?> owner() {
        return owner;
    }

    final Blocker.Holder holder(Blocker.Role role) {
        return new Blocker.Holder(role, owner, line);
    }
}
