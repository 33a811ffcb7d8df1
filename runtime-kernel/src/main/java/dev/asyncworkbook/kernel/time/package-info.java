/**
 * Time: waiting for it, bounding a wait with it, and dividing it into ticks.
 *
 * <p>Timers have a granularity of one millisecond, rounded up.
 */
@NullMarked
package dev.asyncworkbook.kernel.time;

import org.jspecify.annotations.NullMarked;
