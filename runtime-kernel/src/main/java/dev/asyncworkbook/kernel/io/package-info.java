/**
 * Streams of bytes: reading and writing them, whatever they are, and buffers, halves and pipes in
 * memory; {@link dev.asyncworkbook.kernel.io.AsyncRead} and {@link
 * dev.asyncworkbook.kernel.io.AsyncWrite} first.
 */
@NullMarked
package dev.asyncworkbook.kernel.io;

import org.jspecify.annotations.NullMarked;
