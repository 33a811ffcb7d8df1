/**
 * A network in memory and under virtual time, in which everything that can happen is a choice;
 * {@link dev.asyncworkbook.kernel.net.sim.Network} says how it behaves.
 */
@NullMarked
package dev.asyncworkbook.kernel.net.sim;

import org.jspecify.annotations.NullMarked;
