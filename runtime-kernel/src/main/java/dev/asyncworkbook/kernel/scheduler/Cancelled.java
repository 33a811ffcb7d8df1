package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Future;

import org.jspecify.annotations.Nullable;

import java.io.Serial;

/**
 * Unwinds an {@code async} block that is dropped at an await, so that its {@code finally} blocks
 * run. An error, so that {@code catch (Exception e)} does not swallow it.
 */
public final class Cancelled extends Error {

    @Serial private static final long serialVersionUID = 1L;

    Cancelled() {
        super("the task was dropped at this await", null, true, false);
    }

    /**
     * What learner code has thrown while it was unwound, such as a {@code close()} that fails, or
     * null if it has only let the unwinding through.
     */
    static @Nullable Throwable panicWhile(Throwable unwinding) {
        for (Throwable each = unwinding; each != null; each = each.getCause()) {
            if (each instanceof Cancelled cancelled) {
                Throwable[] thrown = cancelled.getSuppressed();
                return thrown.length == 0 ? null : thrown[0];
            }
        }
        return unwinding;
    }

    /** Drops what is awaited where it passes by, and takes along what that throws. */
    void drop(Future<?> awaited) {
        try {
            awaited.drop();
        } catch (Stopped stopped) {
            throw stopped;
        } catch (Throwable thrown) {
            addSuppressed(thrown);
        }
    }
}
