package dev.asyncworkbook.kernel;

/**
 * What a {@link Future} is told when it is polled: whom to wake.
 *
 * @param waker wakes the task that polls
 */
public record Context(Waker waker) {}
