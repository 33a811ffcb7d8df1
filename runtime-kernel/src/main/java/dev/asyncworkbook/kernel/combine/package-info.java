/**
 * Several futures in one task: all of them ({@link dev.asyncworkbook.kernel.combine.Join}) or the
 * first one ({@link dev.asyncworkbook.kernel.combine.Select}).
 *
 * <p>A combinator is a future that polls its children inside the task that polls it; each child
 * that is an {@code async} block keeps a coroutine of its own, so that its waiting does not stop
 * the others.
 */
@NullMarked
package dev.asyncworkbook.kernel.combine;

import org.jspecify.annotations.NullMarked;
