/**
 * Frames: values that go through a stream of bytes, and how they are cut out of it; {@link
 * dev.asyncworkbook.kernel.codec.Framed} first.
 */
@NullMarked
package dev.asyncworkbook.kernel.codec;

import org.jspecify.annotations.NullMarked;
