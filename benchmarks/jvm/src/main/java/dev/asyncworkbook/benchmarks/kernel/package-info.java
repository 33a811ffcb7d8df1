/** The operations of the comparison, on this kernel. */
@NullMarked
package dev.asyncworkbook.benchmarks.kernel;

import org.jspecify.annotations.NullMarked;
