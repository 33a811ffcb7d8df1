/**
 * The prompt. {@code Repl} reads entries and dispatches them, {@code Commands} are those that begin
 * with a slash, {@code StepSession} is the Java session of one step, {@code Console} the port to
 * the terminal; {@code JLineConsole} is the only part that knows JLine.
 */
@NullMarked
package dev.asyncworkbook.cli.repl;

import org.jspecify.annotations.NullMarked;
