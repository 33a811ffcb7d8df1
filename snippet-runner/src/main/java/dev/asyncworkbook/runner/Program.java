package dev.asyncworkbook.runner;

/**
 * A program as its author wrote it: one compact source file, or one ordinary class with a {@code
 * main}.
 *
 * @param name what messages call it, such as {@code late.java}
 * @param source the whole text
 */
public record Program(String name, String source) {}
