package dev.asyncworkbook.kernel.sync;

import java.io.Serial;

/** A {@link OnceCell} could not be set: it has a value, or somebody is about to give it one. */
public final class SetError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Object value;
    private final boolean initializing;

    SetError(Object value, boolean initializing) {
        super(
                initializing
                        ? "the value was not set: somebody is computing one in getOrInit"
                        : "the value was not set: there is one already, and it stays");
        this.value = value;
        this.initializing = initializing;
    }

    /** The value that was not set. */
    public Object value() {
        return value;
    }

    /** Whether the cell had a value. */
    public boolean isAlreadyInitErr() {
        return !initializing;
    }

    /** Whether the cell had none, but was being initialized. */
    public boolean isInitializingErr() {
        return initializing;
    }
}
