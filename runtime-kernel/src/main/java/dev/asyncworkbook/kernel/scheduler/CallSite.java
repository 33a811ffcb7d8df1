package dev.asyncworkbook.kernel.scheduler;

/**
 * A place in the learner's source.
 *
 * @param method the method that the code stands in; for a lambda, the method around it
 * @param line the line, from 1, or 0 if unknown
 */
public record CallSite(String method, int line) {

    /** The place that stands for "not in learner code". */
    public static final CallSite UNKNOWN = new CallSite("?", 0);

    private static final StackWalker WALKER = StackWalker.getInstance();
    private static final String LAMBDA = "lambda$";

    /** Beyond it stands whoever resumed the coroutine, which is not where its code has come to. */
    private static final String COROUTINE_ENTRY = "jdk.internal.vm.Continuation";

    /** How deep under the kernel's own frames learner code is looked for. */
    private static final int DEPTH = 64;

    /** The innermost learner frame of the coroutine, or the thread, that calls. */
    public static CallSite here() {
        if (Site.isNoted()) {
            return Site.line() == 0 ? UNKNOWN : of(Site.method(), Site.line());
        }
        return onStack();
    }

    /** The line of {@link #here}. */
    static int lineHere() {
        return Site.isNoted() ? Site.line() : onStack().line;
    }

    /** The same, looked up: for code that was interrupted between two calls. */
    static CallSite onStack() {
        return WALKER.walk(frames ->
                frames.limit(DEPTH)
                        .takeWhile(frame -> !frame.getClassName().equals(COROUTINE_ENTRY))
                        .filter(frame -> isLearner(frame.getClassName()))
                        .findFirst()
                        .map(frame -> of(frame.getMethodName(), frame.getLineNumber()))
                        .orElse(UNKNOWN));
    }

    /**
     * The innermost learner frame of an exception, or {@link #UNKNOWN}, also where its class is a
     * learner's with a {@code getStackTrace()} of its own.
     */
    static CallSite of(Throwable thrown) {
        try {
            return of(thrown.getStackTrace());
        } catch (Stopped stopped) {
            throw stopped;
        } catch (Throwable broken) {
            return UNKNOWN;
        }
    }

    /** The innermost learner frame of a stack, or {@link #UNKNOWN}. */
    static CallSite of(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (isLearner(frame.getClassName())) {
                return of(frame.getMethodName(), frame.getLineNumber());
            }
        }
        return UNKNOWN;
    }

    private static CallSite of(String method, int line) {
        return new CallSite(plainMethod(method), Math.max(line, 0));
    }

    /** Whether a class is none of ours, nor of the JDK's. */
    public static boolean isLearner(String className) {
        return !className.startsWith("dev.asyncworkbook.kernel.")
                && !className.startsWith("dev.asyncworkbook.runner.")
                && !className.startsWith("dev.asyncworkbook.miniredis.")
                && !className.startsWith("java.")
                && !className.startsWith("jdk.")
                && !className.startsWith("sun.");
    }

    /** {@code lambda$main$0} is code of {@code main}; a snippet at the prompt counts as main. */
    private static String plainMethod(String method) {
        String name = method;
        while (name.startsWith(LAMBDA)) {
            name = name.substring(LAMBDA.length());
        }
        int dollar = name.indexOf('$');
        String plain = dollar > 0 ? name.substring(0, dollar) : name;
        return plain.equals("do_it") || plain.equals("static") ? "main" : plain;
    }
}
