package dev.asyncworkbook.cli.exit;

/** The numbers with which the program ends; scripts depend on them. */
public final class ExitCode {

    /** All went well: every check passed. */
    public static final int OK = 0;

    /** A check failed, or the program that was run did not end well. */
    public static final int FAILED = 1;

    /** The command line asks for something that there is not. */
    public static final int USAGE = 2;

    /** The lesson that is needed is broken. */
    public static final int LESSON_INVALID = 3;

    /** The workbook itself failed; says nothing about anybody's program. */
    public static final int INFRASTRUCTURE = 4;

    /** A file is written in a format newer than this workbook. */
    public static final int NEEDS_NEWER = 5;

    private ExitCode() {}
}
