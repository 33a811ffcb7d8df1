/**
 * The server: accepts connections, gives each a task, and ends them all when it is told to.
 *
 * <p>{@link dev.asyncworkbook.miniredis.server.Server} is where to start, {@link
 * dev.asyncworkbook.miniredis.server.Handler} what one connection does.
 */
@NullMarked
package dev.asyncworkbook.miniredis.server;

import org.jspecify.annotations.NullMarked;
