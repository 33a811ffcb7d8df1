package dev.asyncworkbook.runner;

/**
 * One reason why a source text cannot be run.
 *
 * @param message what is wrong, in one sentence
 * @param line the line in the author's own text, from 1
 * @param column the column in that line, from 1; a tab is one column
 * @param help what to do, in one sentence; empty where the message says it all
 */
public record SourceProblem(String message, int line, int column, String help) {

    /** One whose message says it all. */
    public SourceProblem(String message, int line, int column) {
        this(message, line, column, "");
    }
}
