/**
 * Running programs from outside: once, again from a schedule, or under every schedule. For the
 * process that runs learner programs, not for the programs themselves.
 */
@NullMarked
package dev.asyncworkbook.kernel.explore;

import org.jspecify.annotations.NullMarked;
