/** Locks and channels that suspend the task that waits, as {@code tokio::sync} has them. */
@NullMarked
package dev.asyncworkbook.kernel.sync;

import org.jspecify.annotations.NullMarked;
