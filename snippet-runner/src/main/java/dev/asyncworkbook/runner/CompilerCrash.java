package dev.asyncworkbook.runner;

/** The compiler failed without finding an error in the source. */
final class CompilerCrash extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean isDepth;

    /** With what it wrote to its log, which is the only place where it says why. */
    CompilerCrash(String log) {
        super("javac failed");
        isDepth = log.contains("StackOverflowError");
    }

    /** Whether the source was nested too deeply. */
    boolean isDepth() {
        return isDepth;
    }
}
