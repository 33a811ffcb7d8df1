package dev.asyncworkbook.grader.course;

/**
 * A right answer.
 *
 * @param name what is particular about it, in a few words
 * @param code the program
 */
public record Solution(String name, String code) {}
