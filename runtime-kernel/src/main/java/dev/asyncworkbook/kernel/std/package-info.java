/** Locks and channels that block the whole thread that waits, as {@code std::sync} has them. */
@NullMarked
package dev.asyncworkbook.kernel.std;

import org.jspecify.annotations.NullMarked;
