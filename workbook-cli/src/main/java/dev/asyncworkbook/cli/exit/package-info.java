/** How the program ends: its exit codes, and the failure that is a sentence and a code. */
@NullMarked
package dev.asyncworkbook.cli.exit;

import org.jspecify.annotations.NullMarked;
