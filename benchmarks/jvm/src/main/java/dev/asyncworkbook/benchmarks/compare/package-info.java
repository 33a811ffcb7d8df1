/** Runs the peers that a machine has, interleaved, and makes tables of what they say. */
@NullMarked
package dev.asyncworkbook.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
