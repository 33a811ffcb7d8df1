package dev.asyncworkbook.kernel;

/** The {@link Option} that holds nothing. */
public record None<T>() implements Option<T> {}
