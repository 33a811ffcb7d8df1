package dev.asyncworkbook.kernel;

import dev.asyncworkbook.kernel.scheduler.Misuse;

import java.io.Serial;

/** A future that had given its value, or was dropped, was awaited or polled once more. */
public final class PolledAfterCompletion extends IllegalStateException {

    @Serial private static final long serialVersionUID = 1L;

    /** Says what kind of future it was. */
    public PolledAfterCompletion(String future) {
        this(
                future,
                " was polled after completion: a future gives its value once; keep the value in a"
                        + " variable, or call the method again for a new future");
    }

    private PolledAfterCompletion(String future, String mistake) {
        super(future + mistake);
        Misuse.polledAgain(future + mistake);
    }

    /** The same mistake with a future that was given up. */
    public static PolledAfterCompletion dropped(String future) {
        return new PolledAfterCompletion(
                future,
                " was polled after it was dropped: it lost a select, or its timeout came first; pass"
                        + " borrow(future) to keep a future, or make a new one each time");
    }
}
