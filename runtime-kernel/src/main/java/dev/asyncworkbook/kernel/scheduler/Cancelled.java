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

    /** How deep learner code may have wrapped it. */
    private static final int DEPTH = 20;

    Cancelled() {
        super("the task was dropped at this await", null, true, false);
    }

    /**
     * What a body threw by itself while it was unwound; null for the unwinding alone, which learner
     * code may have wrapped, and for the end of the run.
     *
     * @param thrown by what the body ended; null if it came to its end
     */
    static @Nullable Throwable ofCleanup(@Nullable Throwable thrown) {
        if (thrown instanceof Stopped) {
            return null;
        }
        Throwable cause = thrown;
        for (int i = 0; i < DEPTH && cause != null; i++) {
            if (cause instanceof Cancelled cancelled) {
                Throwable[] closing = cancelled.getSuppressed();
                return closing.length == 0 ? null : closing[0];
            }
            cause = cause.getCause();
        }
        return thrown;
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
