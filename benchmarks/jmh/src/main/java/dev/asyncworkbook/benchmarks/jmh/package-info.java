/** The kernel's primitives, one by one, with JMH. */
@NullMarked
package dev.asyncworkbook.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
