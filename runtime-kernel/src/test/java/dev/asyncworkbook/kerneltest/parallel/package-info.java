/** The multi-thread flavor: what holds in any order, and what it adds. */
@NullMarked
package dev.asyncworkbook.kerneltest.parallel;

import org.jspecify.annotations.NullMarked;
