/**
 * Sockets: {@link dev.asyncworkbook.kernel.net.TcpListener} and {@link
 * dev.asyncworkbook.kernel.net.TcpStream} first.
 *
 * <p>Which network they are in is the runtime's affair: under the paused clock it is simulated in
 * memory, under the real one it is the machine's. Programs cannot tell.
 */
@NullMarked
package dev.asyncworkbook.kernel.net;

import org.jspecify.annotations.NullMarked;
