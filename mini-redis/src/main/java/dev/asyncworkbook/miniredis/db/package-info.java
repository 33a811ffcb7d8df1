/**
 * The data that all connections share: keys with values that may expire, and channels.
 *
 * <p>{@link dev.asyncworkbook.miniredis.db.Db} is the lock around it, {@link
 * dev.asyncworkbook.miniredis.db.Store} what is in the lock.
 */
@NullMarked
package dev.asyncworkbook.miniredis.db;

import org.jspecify.annotations.NullMarked;
