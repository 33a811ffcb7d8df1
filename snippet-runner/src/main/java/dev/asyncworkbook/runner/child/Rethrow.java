package dev.asyncworkbook.runner.child;

import java.lang.reflect.InvocationTargetException;

/** Takes reflection's wrapping off what learner code threw. */
final class Rethrow {

    private Rethrow() {}

    /** Throws the cause as it is, whatever it is; the result only pleases the compiler. */
    static RuntimeException causeOf(InvocationTargetException thrown) {
        Throwable cause = thrown.getCause();
        throw Rethrow.<RuntimeException>sneak(cause == null ? thrown : cause);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
