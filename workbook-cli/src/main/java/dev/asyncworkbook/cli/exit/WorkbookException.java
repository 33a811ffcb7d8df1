package dev.asyncworkbook.cli.exit;

import java.io.Serial;

/** A failure that is told in one sentence and ends the program with one of {@link ExitCode}. */
public final class WorkbookException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String sentence;

    /** With the sentence for the user. */
    public WorkbookException(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    /** With the sentence for the user and what caused it, for the report. */
    public WorkbookException(int exitCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    /** One of {@link ExitCode}. */
    public int exitCode() {
        return exitCode;
    }

    /** What to tell the user. */
    public String sentence() {
        return sentence;
    }
}
