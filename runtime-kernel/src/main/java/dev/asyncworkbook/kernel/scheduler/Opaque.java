package dev.asyncworkbook.kernel.scheduler;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Calls that compiled code cannot look through, because it does not know what is called.
 *
 * <p>The compiler takes the current thread for a constant within what it compiles as one piece. On
 * the two sides of such a call it may be another one.
 */
final class Opaque {

    /** Not final: what a final field holds would be compiled in. */
    private static MethodHandle run = runnable();

    private Opaque() {}

    static void run(Runnable code) {
        try {
            run.invokeExact(code);
        } catch (Throwable thrown) {
            throw AsyncBlock.sneak(thrown);
        }
    }

    private static MethodHandle runnable() {
        try {
            return MethodHandles.lookup()
                    .findVirtual(Runnable.class, "run", MethodType.methodType(void.class));
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("no run", impossible);
        }
    }
}
