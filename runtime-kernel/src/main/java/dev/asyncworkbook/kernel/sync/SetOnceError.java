package dev.asyncworkbook.kernel.sync;

import java.io.Serial;

/** A {@link SetOnce} had a value before. */
public final class SetOnceError extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Object value;

    SetOnceError(Object value) {
        super("the value was not set: there is one already, and it stays");
        this.value = value;
    }

    /** The value that was not set. */
    public Object value() {
        return value;
    }
}
