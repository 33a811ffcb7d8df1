package dev.asyncworkbook.kernel.sync;

import java.io.Serial;

/** No permit will be had, because the {@link Semaphore} is closed. */
public final class AcquireError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    AcquireError() {
        super("no permit was acquired: the semaphore is closed");
    }
}
