/**
 * The protocol: what a message is, and how it becomes bytes and comes out of them again.
 *
 * <p>{@link dev.asyncworkbook.miniredis.frame.Frame} is the message, {@link
 * dev.asyncworkbook.miniredis.frame.FrameReader} finds messages in a stream of bytes that comes in
 * pieces, {@link dev.asyncworkbook.miniredis.frame.Connection} sends and receives them over a
 * socket.
 */
@NullMarked
package dev.asyncworkbook.miniredis.frame;

import org.jspecify.annotations.NullMarked;
