/** The runtime itself, for programs that start one by hand. */
@NullMarked
package dev.asyncworkbook.kernel.runtime;

import org.jspecify.annotations.NullMarked;
