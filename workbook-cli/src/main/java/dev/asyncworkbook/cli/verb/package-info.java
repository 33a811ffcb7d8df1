/**
 * The commands of the command line, one class each: they read their arguments, have the work done,
 * show what came of it and answer with an exit code.
 */
@NullMarked
package dev.asyncworkbook.cli.verb;

import org.jspecify.annotations.NullMarked;
