package dev.asyncworkbook.kernel.scheduler;

import java.io.Serial;

/**
 * Unwinds an {@code async} block that is dropped at an await, so that its {@code finally} blocks
 * run. An error, so that {@code catch (Exception e)} does not swallow it.
 */
public final class Cancelled extends Error {

    @Serial private static final long serialVersionUID = 1L;

    Cancelled() {
        super("the task was dropped at this await", null, false, false);
    }
}
