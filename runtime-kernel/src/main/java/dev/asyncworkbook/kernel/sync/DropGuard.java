package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.KernelLock;

/** Cancels a {@link CancellationToken} when it is closed, unless it was disarmed before. */
public final class DropGuard implements AutoCloseable {

    private final CancellationToken token;
    private boolean armed = true;

    DropGuard(CancellationToken token) {
        this.token = token;
    }

    /** Lets the close do nothing, and gives the token back. */
    public CancellationToken disarm() {
        try (var _ = KernelLock.hold()) {
            armed = false;
            return token;
        }
    }

    /** Cancels the token; closing twice does nothing. */
    @Override
    public void close() {
        try (var _ = KernelLock.hold()) {
            if (armed) {
                armed = false;
                token.cancel();
            }
        }
    }
}
