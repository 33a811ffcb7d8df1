package dev.asyncworkbook.kernel.net.spi;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Operation;

import org.jspecify.annotations.Nullable;

/** Whether a socket can be read from, or written to, without a wait. */
public interface Readiness {

    /** Whether it can be read from, as far as is known. */
    boolean isReadable();

    /** Whether it can be written to, as far as is known. */
    boolean isWritable();

    /** Whether the peer writes nothing any more. */
    boolean isReadClosed();

    /** Whether the peer takes nothing any more. */
    boolean isWriteClosed();

    /** Wakes somebody once it is readable; null stands for the one that polls. */
    void awaitReadable(@Nullable Operation<?> wait, Waker waker);

    /** Wakes somebody once it is writable; null stands for the one that polls. */
    void awaitWritable(@Nullable Operation<?> wait, Waker waker);

    /** Lets a future wait no longer. */
    void forget(Operation<?> wait);
}
