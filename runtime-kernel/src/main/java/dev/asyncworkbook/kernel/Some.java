package dev.asyncworkbook.kernel;

/**
 * The {@link Option} that holds a value.
 *
 * @param value the value
 */
public record Some<T>(T value) implements Option<T> {}
