package dev.asyncworkbook.kernel.combine;

/** The values of six futures that were joined, in the order in which the futures were given. */
public record Tuple6<A, B, C, D, E, F>(A first, B second, C third, D fourth, E fifth, F sixth) {}
