package dev.asyncworkbook.kernel.explore;

import dev.asyncworkbook.kernel.scheduler.CallSite;

import java.util.Optional;

/**
 * A call of learner code that blocks its thread, for whoever wonders why a program does not react.
 *
 * @param method the class and the method of the JDK's that were called, or empty for a {@code
 *     synchronized} block
 * @param line the learner's line, from 1
 */
public record BlockedCall(String method, int line) {

    /** The call that a thread is blocked in, if it is, and if learner code made it. */
    public static Optional<BlockedCall> of(Thread thread) {
        boolean blocked =
                switch (thread.getState()) {
                    case BLOCKED, WAITING, TIMED_WAITING -> true;
                    case NEW, RUNNABLE, TERMINATED -> false;
                };
        return blocked ? of(thread.getStackTrace()) : Optional.empty();
    }

    private static Optional<BlockedCall> of(StackTraceElement[] stack) {
        String called = "";
        for (StackTraceElement frame : stack) {
            String type = frame.getClassName();
            if (CallSite.isLearner(type)) {
                int line = frame.getLineNumber();
                return line > 0 ? Optional.of(new BlockedCall(called, line)) : Optional.empty();
            }
            if (type.startsWith("java.")) {
                called = type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
            }
        }
        return Optional.empty();
    }
}
