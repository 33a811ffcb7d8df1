package dev.asyncworkbook.kernel;

import java.io.Serial;

/**
 * An {@code await} had to suspend while a {@code synchronized} block was open.
 *
 * <p>The JDK does not keep a monitor's promise across a suspension: it lets two tasks in, or none.
 * So the kernel refuses (diagnostic D006).
 */
public final class LockAcrossAwait extends IllegalStateException {

    @Serial private static final long serialVersionUID = 1L;

    /** Says where the monitor was entered. */
    public LockAcrossAwait(String message) {
        super(message);
    }
}
