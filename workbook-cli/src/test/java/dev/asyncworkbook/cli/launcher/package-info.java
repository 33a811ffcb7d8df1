/**
 * Tests that start the real launcher as a process, as a user does; they run once all is packaged.
 */
@NullMarked
package dev.asyncworkbook.cli.launcher;

import org.jspecify.annotations.NullMarked;
