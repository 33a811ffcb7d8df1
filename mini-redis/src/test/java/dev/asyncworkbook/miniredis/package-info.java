/** The server and the clients as a whole, on the simulated and on the real network. */
@NullMarked
package dev.asyncworkbook.miniredis;

import org.jspecify.annotations.NullMarked;
