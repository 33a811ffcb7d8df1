/** The machine's network: non-blocking channels, and a selector that the runtime waits in. */
@NullMarked
package dev.asyncworkbook.kernel.net.real;

import org.jspecify.annotations.NullMarked;
