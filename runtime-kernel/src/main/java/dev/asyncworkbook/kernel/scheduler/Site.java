package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

/**
 * The place of the learner's code that has called out of it last, as woven code notes it before
 * every such call: much cheaper than a walk over the stack.
 *
 * <p>Whoever lets learner code run in the middle of a call of other learner code restores it
 * afterwards. Plain fields: under the deterministic flavor one thread runs at a time. Under the
 * other one, and for a thread without a runtime, the place is looked up on the stack.
 */
public final class Site {

    private static int line;

    /** Null before any woven code has run: code that is not woven is looked up on the stack. */
    private static @Nullable String method;

    private Site() {}

    /** Notes where the code is. */
    public static void at(int newLine, String newMethod) {
        if (KernelLock.isActive()) {
            return; // the threads would be in each other's way, and each other's place
        }
        line = newLine;
        method = newMethod;
    }

    /** Whether the place of the calling thread's learner code is noted here. */
    static boolean isNoted() {
        return method != null && !KernelLock.isActive() && Worker.current().scheduler != null;
    }

    static int line() {
        return line;
    }

    static String method() {
        return method == null ? "?" : method;
    }

    /** Notes that no learner code is on the stack. */
    static void clear() {
        line = 0;
    }

    /** Notes a place again that was read before; a method that is null means none was. */
    static void restore(int oldLine, @Nullable String oldMethod) {
        line = oldLine;
        if (oldMethod != null) {
            method = oldMethod;
        }
    }

    /** The method for {@link #restore}. */
    static @Nullable String methodOrNull() {
        return method;
    }
}
