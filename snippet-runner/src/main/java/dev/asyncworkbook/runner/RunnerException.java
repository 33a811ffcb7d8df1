package dev.asyncworkbook.runner;

/** A failure of the workbook itself, never of the learner's program. The message is a sentence. */
public final class RunnerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a sentence for the user. */
    public RunnerException(String message) {
        super(message);
    }

    /** With a sentence for the user and what caused it. */
    public RunnerException(String message, Throwable cause) {
        super(message, cause);
    }
}
