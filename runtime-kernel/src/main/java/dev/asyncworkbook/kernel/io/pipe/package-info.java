/** Bytes in memory on their way in one direction: what pipes and simulated sockets are made of. */
@NullMarked
package dev.asyncworkbook.kernel.io.pipe;

import org.jspecify.annotations.NullMarked;
