package dev.asyncworkbook.kernel;

import dev.asyncworkbook.kernel.scheduler.Misuse;

import java.io.Serial;

/** A future that had given its value, or was dropped, was awaited or polled once more. */
public final class PolledAfterCompletion extends IllegalStateException {

    @Serial private static final long serialVersionUID = 1L;

    /** Says what kind of future it was. */
    public PolledAfterCompletion(String future) {
        super(
                future
                        + " was polled after completion: a future gives its value once; keep the"
                        + " value in a variable, or call the method again for a new future");
        Misuse.polledAgain(future);
    }
}
