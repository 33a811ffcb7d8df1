/**
 * What every peer on the JVM has in common: how an operation is warmed up, measured and told of.
 */
@NullMarked
package dev.asyncworkbook.benchmarks.protocol;

import org.jspecify.annotations.NullMarked;
