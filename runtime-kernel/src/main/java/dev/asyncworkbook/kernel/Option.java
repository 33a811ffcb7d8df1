package dev.asyncworkbook.kernel;

/**
 * A value or none: how a channel says that there are no more messages.
 *
 * @param <T> the value's type
 */
public sealed interface Option<T> permits Some, None {}
