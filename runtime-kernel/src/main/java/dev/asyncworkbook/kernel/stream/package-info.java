/**
 * Values that come one after the other, each of which may have to be waited for.
 *
 * <p>{@link dev.asyncworkbook.kernel.stream.Stream} is what programs use, with {@link
 * dev.asyncworkbook.kernel.stream.Streams} and the wrappers of channels as its sources. A stream
 * that is made of others is a {@code Stage} (of one) or a {@code Pair}; most of those of one are a
 * {@code Sift} with a verdict on each value. Those that wrap a channel or a clock are a {@code
 * Source}. {@code Next} and {@code Drain} are the futures that take values out.
 */
@NullMarked
package dev.asyncworkbook.kernel.stream;

import org.jspecify.annotations.NullMarked;
