/**
 * The client, in three forms.
 *
 * <ul>
 *   <li>{@link dev.asyncworkbook.miniredis.client.Client} is async, for one task.
 *   <li>{@link dev.asyncworkbook.miniredis.client.BufferedClient} is async, for many tasks: a
 *       manager task owns the connection, the others send it messages.
 *   <li>{@link dev.asyncworkbook.miniredis.client.BlockingClient} is for code that is not async.
 * </ul>
 *
 * What can be asked for is in {@link dev.asyncworkbook.miniredis.client.Commands}.
 */
@NullMarked
package dev.asyncworkbook.miniredis.client;

import org.jspecify.annotations.NullMarked;
