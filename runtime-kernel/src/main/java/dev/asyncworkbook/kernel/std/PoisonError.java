package dev.asyncworkbook.kernel.std;

import java.io.Serial;

/**
 * A lock was taken that a task has poisoned, by panicking while it had it in its hands: the value
 * may be half changed.
 */
public final class PoisonError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient AutoCloseable guard;

    PoisonError(AutoCloseable guard) {
        super(
                "the lock is poisoned: a task panicked while it held it; take the value with"
                        + " intoInner() if it is sound all the same");
        this.guard = guard;
    }

    /** The guard of the lock, which is taken. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller knows its lock
    public <G extends AutoCloseable> G intoInner() {
        return (G) guard;
    }
}
