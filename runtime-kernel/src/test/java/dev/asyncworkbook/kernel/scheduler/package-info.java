/** Tests of what the scheduler keeps to itself. */
@NullMarked
package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.NullMarked;
