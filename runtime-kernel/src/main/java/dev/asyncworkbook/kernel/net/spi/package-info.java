/** What a network has to offer so that sockets can be made of it; not exported. */
@NullMarked
package dev.asyncworkbook.kernel.net.spi;

import org.jspecify.annotations.NullMarked;
