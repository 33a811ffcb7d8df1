package dev.asyncworkbook.grader.verdict;

import dev.asyncworkbook.runner.Program;

/**
 * An answer as it was graded with other data.
 *
 * @param words the data, such as {@code SENDERS = 4}
 * @param program the answer with these constants in it
 */
public record Varied(String words, Program program) {}
