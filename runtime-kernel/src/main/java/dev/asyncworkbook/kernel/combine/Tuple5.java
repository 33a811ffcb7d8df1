package dev.asyncworkbook.kernel.combine;

/** The values of five futures that were joined, in the order in which the futures were given. */
public record Tuple5<A, B, C, D, E>(A first, B second, C third, D fourth, E fifth) {}
