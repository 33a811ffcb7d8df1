package dev.asyncworkbook.kernel.combine;

/** The values of two futures that were joined, in the order in which the futures were given. */
public record Tuple2<A, B>(A first, B second) {}
