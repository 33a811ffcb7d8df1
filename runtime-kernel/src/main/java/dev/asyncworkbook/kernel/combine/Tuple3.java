package dev.asyncworkbook.kernel.combine;

/** The values of three futures that were joined, in the order in which the futures were given. */
public record Tuple3<A, B, C>(A first, B second, C third) {}
