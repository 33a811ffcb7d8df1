/**
 * The commands: one record each, which parses itself out of a message and applies itself to the
 * data.
 *
 * <p>{@link dev.asyncworkbook.miniredis.cmd.Command#fromFrame} finds the one that a message is;
 * {@link dev.asyncworkbook.miniredis.cmd.Parse} is the cursor with which it takes its arguments
 * out.
 */
@NullMarked
package dev.asyncworkbook.miniredis.cmd;

import org.jspecify.annotations.NullMarked;
