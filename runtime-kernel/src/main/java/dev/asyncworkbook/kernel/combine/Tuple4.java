package dev.asyncworkbook.kernel.combine;

/** The values of four futures that were joined, in the order in which the futures were given. */
public record Tuple4<A, B, C, D>(A first, B second, C third, D fourth) {}
