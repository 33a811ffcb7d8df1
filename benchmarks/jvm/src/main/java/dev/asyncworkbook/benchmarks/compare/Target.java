package dev.asyncworkbook.benchmarks.compare;

/**
 * What is aimed at: a figure of one peer is at most so many times that of another.
 *
 * @param figure the name of the figure
 * @param ours the name of the peer whose figure it is
 * @param theirs the name of the peer beside it
 * @param atMost the ratio
 */
record Target(String figure, String ours, String theirs, double atMost) {}
