/**
 * The operations of the comparison, on virtual threads and, for the server, on a plain selector.
 */
@NullMarked
package dev.asyncworkbook.benchmarks.threads;

import org.jspecify.annotations.NullMarked;
